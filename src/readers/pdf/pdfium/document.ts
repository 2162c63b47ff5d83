import type { DocketError } from '../../../text/errors.ts'
import { checkPageCount, damaged, encrypted, lockedOtherwise, tooLarge } from '../errors.ts'
import { Memory } from './memory.ts'
import type { PdfiumCalls, PdfiumModule } from './module.ts'

/**
 * PDFium's error numbers for a file that is locked, and one locked in a way it does not know; others say no more than that it is damaged.
 */
const passwordNeeded = 4
const unknownLock = 5

export interface OpenDocument {
  readonly calls: PdfiumCalls
  readonly memory: Memory
  readonly handle: number
  readonly pageCount: number
}

/**
 * Opens a document for as long as `use` runs.
 * @throws DocketError when it cannot be opened, or has more pages than may be.
 */
export function withDocument<T>(module: PdfiumModule, bytes: Uint8Array, use: (document: OpenDocument) => T, mostPages: number): T {
  const calls = module.wasmExports
  const address = calls.malloc(bytes.length)
  if (!address) throw tooLarge('The file does not fit into memory.')
  module.HEAPU8.set(bytes, address)
  const handle = calls.FPDF_LoadMemDocument(address, bytes.length, 0)
  const memory = new Memory(module)
  try {
    if (!handle) throw openingError(calls.FPDF_GetLastError())
    const pageCount = calls.FPDF_GetPageCount(handle)
    checkPageCount(pageCount, mostPages)
    return use({ calls, memory, handle, pageCount })
  } finally {
    if (handle) calls.FPDF_CloseDocument(handle)
    calls.free(address)
    memory.close()
  }
}

function openingError(number: number): DocketError {
  if (number === unknownLock) return lockedOtherwise()
  return number === passwordNeeded ? encrypted() : damaged()
}
