import type { Reader } from '../define-reader.ts'
import { readPdf } from './read-pdf.ts'

/** PDF files, read by whichever library is asked for or able, and scanned pages by text recognition. */
export const pdfReader: Reader = {
  id: 'pdf',
  read: ({ bytes }, { pdfReader: reader, ...options }, budget) => readPdf(bytes, { ...options, reader, budget }),
}
