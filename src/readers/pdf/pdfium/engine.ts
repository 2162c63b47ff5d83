import { damaged } from '../errors.ts'
import type { PdfiumModule } from './module.ts'

let starting: Promise<PdfiumModule> | undefined

/** An engine never gives memory back: after a file that took more bytes than these it is started anew. */
const roomy = 256 * 1024 * 1024

/** Runs `use` with the engine of this thread, which starts on first use and takes some 40 ms for that. */
export async function withEngine<T>(use: (module: PdfiumModule) => T): Promise<T> {
  starting ??= start()
  try {
    const module = await starting
    const result = use(module)
    if (module.HEAPU8.length > roomy) starting = undefined
    return result
  } catch (error) {
    // An engine that ran out of memory or into a fault of its own is of no use for the next file.
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error
    starting = undefined
    throw damaged()
  }
}

async function start(): Promise<PdfiumModule> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  // The package's wrapper never closes a page, so the module beneath it is used.
  return (library as unknown as { module: PdfiumModule }).module
}
