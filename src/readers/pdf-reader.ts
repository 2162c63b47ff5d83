import type { Reader, ReaderWarning } from './define-reader.ts'
import { readPdf } from './pdf.ts'

/** PDF files, read by whichever library is asked for or able. */
export const pdfReader: Reader = {
  id: 'pdf',
  async read({ bytes }, { pdfReader: reader, tags }) {
    const { warnings, ...read } = await readPdf(bytes, { reader, tags })
    return { ...read, warnings: warnings as readonly ReaderWarning[] }
  },
}
