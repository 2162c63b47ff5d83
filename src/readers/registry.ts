import type { ReaderEntry } from './define-reader.ts'

/** All readers; each is loaded when a file needs it. */
export const readers: readonly ReaderEntry[] = [
  {
    title: 'PDF', mediaTypes: ['application/pdf'], extensions: ['pdf'],
    load: async () => (await import('./pdf-reader.ts')).pdfReader,
  },
  {
    title: 'plain text or markdown', mediaTypes: ['text/plain', 'text/markdown'], extensions: ['txt', 'text', 'md', 'markdown'],
    load: async () => (await import('./text/text-reader.ts')).textReader,
  },
  {
    title: 'web page', mediaTypes: ['text/html'], extensions: ['html', 'htm', 'xhtml'],
    load: async () => (await import('./html/html-reader.ts')).htmlReader,
  },
  {
    title: 'Word document', mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], extensions: ['docx', 'docm'],
    load: async () => (await import('./docx/docx-reader.ts')).docxReader,
  },
  {
    title: 'OpenDocument text', mediaTypes: ['application/vnd.oasis.opendocument.text'], extensions: ['odt', 'ott'],
    load: async () => (await import('./odt/odt-reader.ts')).odtReader,
  },
  {
    title: 'Rich Text Format', mediaTypes: ['application/rtf'], extensions: ['rtf'],
    load: async () => (await import('./rtf/rtf-reader.ts')).rtfReader,
  },
  {
    title: 'Word 97–2003 document', mediaTypes: ['application/msword'], extensions: ['doc', 'dot'],
    load: async () => (await import('./doc/doc-reader.ts')).docReader,
  },
  {
    title: 'mail', mediaTypes: ['message/rfc822'], extensions: ['eml', 'mht', 'mhtml'],
    load: async () => (await import('./eml/eml-reader.ts')).emlReader,
  },
  {
    title: 'Outlook mail', mediaTypes: ['application/vnd.ms-outlook'], extensions: ['msg'],
    load: async () => (await import('./msg/msg-reader.ts')).msgReader,
  },
  {
    title: 'ZIP archive', mediaTypes: ['application/zip'], extensions: ['zip'],
    load: async () => (await import('./zip/zip-reader.ts')).zipReader,
  },
  {
    title: 'picture of a page', mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'], extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
    load: async () => (await import('./image/image-reader.ts')).imageReader,
  },
]
