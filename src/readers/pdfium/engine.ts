import type { PdfiumModule } from './module.ts'

let starting: Promise<PdfiumModule> | undefined

/** The engine of this thread, started on first use; some 40 ms. */
export function engine(): Promise<PdfiumModule> {
  starting ??= start()
  return starting
}

async function start(): Promise<PdfiumModule> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  // The package wraps text page by page and never closes a page, so the module beneath its wrapper is used.
  return (library as unknown as { module: PdfiumModule }).module
}
