import { Option } from 'commander'

/** Options that several commands have. */
export function readerOption(): Option {
  return new Option('--reader <name>', 'library that reads PDFs; by default PDFium, and pdf-parse where that fails').choices(['pdfium', 'pdf-parse'])
}

export function quietOption(): Option {
  return new Option('-q, --quiet', 'say nothing but errors')
}
