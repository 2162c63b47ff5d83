import type { ReaderEntry } from './define-reader.ts'
import { recognition } from './ocr/packages.ts'


/** All readers; each is loaded when a file needs it. */
export const readers: readonly ReaderEntry[] = [
  {
    title: 'PDF', mediaTypes: ['application/pdf'], extensions: ['pdf'],
    gives: 'pages, headings, lists, tables, foot-notes, form fields, printed notes; each document attached; scanned pages by text recognition', uses: [
      '@hyzyla/pdfium', 'pdf-parse', ...recognition,
    ],
    load: async () => (await import('./pdf/pdf-reader.ts')).pdfReader,
  },
  {
    title: 'plain text or markdown', mediaTypes: ['text/plain', 'text/markdown'], extensions: ['txt', 'text', 'md', 'markdown'],
    gives: 'headings, lists, tables, in any encoding; pages where form feeds mark them', uses: ['iconv-lite', 'chardet'],
    load: async () => (await import('./text/text-reader.ts')).textReader,
  },
  {
    title: 'web page', mediaTypes: ['text/html'], extensions: ['html', 'htm', 'xhtml'],
    gives: 'the document’s headings, lists and tables, without the site around it and what its styles hide', uses: ['parse5'],
    load: async () => (await import('./html/html-reader.ts')).htmlReader,
  },
  {
    title: 'Word document', mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ], extensions: ['docx', 'docm'],
    gives: 'headings, numbered lists, tables, foot-notes, text boxes, form fields, headers and footers; no pages', uses: [
      'saxes', 'yauzl', 'mammoth', 'dingbat-to-unicode',
    ],
    load: async () => (await import('./docx/docx-reader.ts')).docxReader,
  },
  {
    title: 'Word 97–2003 document', mediaTypes: ['application/msword'], extensions: ['doc', 'dot'],
    gives: 'headings, numbered lists, tables, foot-notes, text boxes, form fields, headers and footers; no pages', uses: ['iconv-lite'],
    load: async () => (await import('./doc/doc-reader.ts')).docReader,
  },
  {
    title: 'OpenDocument text', mediaTypes: ['application/vnd.oasis.opendocument.text'], extensions: ['odt', 'ott'],
    gives: 'headings, numbered lists, tables, foot-notes, text boxes, form fields, headers and footers; no pages', uses: ['saxes', 'yauzl'],
    load: async () => (await import('./odt/odt-reader.ts')).odtReader,
  },
  {
    title: 'Rich Text Format', mediaTypes: ['application/rtf'], extensions: ['rtf'],
    gives: 'headings, numbered lists, tables, foot-notes, text boxes, form fields, headers and footers; no pages',
    uses: ['rtf-stream-parser'],
    load: async () => (await import('./rtf/rtf-reader.ts')).rtfReader,
  },
  {
    title: 'mail', mediaTypes: ['message/rfc822', 'application/pkcs7-mime'], extensions: ['eml', 'mht', 'mhtml', 'p7m'],
    gives: 'its headers and each document attached; its own words where they are more than a note', uses: [
      '@zone-eu/mailsplit', 'postal-mime', 'asn1js',
    ],
    load: async () => (await import('./eml/eml-reader.ts')).emlReader,
  },
  {
    title: 'Outlook mail', mediaTypes: ['application/vnd.ms-outlook'], extensions: ['msg'],
    gives: 'its headers and each document attached; its own words where they are more than a note', uses: ['@kenjiuno/msgreader'],
    load: async () => (await import('./msg/msg-reader.ts')).msgReader,
  },
  {
    title: 'Outlook wrapping (winmail.dat)', mediaTypes: ['application/vnd.ms-tnef'], extensions: ['tnef'],
    gives: 'each document in it; the words of the mail where they are more than a note', uses: [],
    load: async () => (await import('./tnef/tnef-reader.ts')).tnefReader,
  },
  {
    title: 'mail folder', mediaTypes: ['application/mbox'], extensions: ['mbox', 'mbx'],
    gives: 'each mail in it', uses: [],
    load: async () => (await import('./mbox/mbox-reader.ts')).mboxReader,
  },
  {
    title: 'ZIP archive', mediaTypes: ['application/zip'], extensions: ['zip'],
    gives: 'each document in it and in its folders', uses: ['yauzl'],
    load: async () => (await import('./zip/zip-reader.ts')).zipReader,
  },
  {
    title: 'picture of a page', mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'], extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
    gives: 'its words by text recognition, as headings, lists and tables', uses: [...recognition, 'pngjs', 'jpeg-js', 'utif2'],
    load: async () => (await import('./image/image-reader.ts')).imageReader,
  },
]
