import { DocketError } from '../../text/errors.ts'
import { Memory } from './memory.ts'
import type { PdfiumCalls, PdfiumModule } from './module.ts'

/** Pages beyond this are no letter, report or council pack; reading them would only cost time. */
export const maxPages = 1500

/** PDFium's error numbers that say something about the file. */
const passwordNeeded = 4

export interface OpenDocument {
  readonly calls: PdfiumCalls
  readonly memory: Memory
  readonly handle: number
  readonly pageCount: number
}

/** Opens a document for as long as `use` runs. */
export function withDocument<T>(module: PdfiumModule, bytes: Uint8Array, use: (document: OpenDocument) => T): T {
  const calls = module.wasmExports
  const address = calls.malloc(bytes.length)
  if (!address) throw tooLarge('The file does not fit into memory.')
  module.HEAPU8.set(bytes, address)
  const handle = calls.FPDF_LoadMemDocument(address, bytes.length, 0)
  const memory = new Memory(module)
  try {
    if (!handle) throw openingError(calls.FPDF_GetLastError())
    const pageCount = calls.FPDF_GetPageCount(handle)
    if (pageCount > maxPages) throw tooLarge(`The file has ${pageCount} pages; the limit is ${maxPages}.`)
    return use({ calls, memory, handle, pageCount })
  } finally {
    if (handle) calls.FPDF_CloseDocument(handle)
    calls.free(address)
    memory.close()
  }
}

function openingError(code: number): DocketError {
  if (code === passwordNeeded) {
    return new DocketError('E_ENCRYPTED', 'The PDF needs a password.', 'Save a copy without a password and read that.')
  }
  return new DocketError('E_DAMAGED', 'The PDF is damaged.', 'Fetch the file again, or print it anew from its source.')
}

function tooLarge(message: string): DocketError {
  return new DocketError('E_TOO_LARGE', message, 'Split the file and read its parts.')
}
