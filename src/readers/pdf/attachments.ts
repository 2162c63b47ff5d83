import type { Member } from '../define-reader.ts'
import type { AttachedFile } from './pdf-file.ts'

/** What goes with a PDF for machines: an invoice's data, settings of a printer, fonts, signatures, scripts. */
const noDocuments = new Set('xml xsd xsl xmp csv tsv rdf joboptions icc icm ttf otf pfb pfm afm woff woff2 p7s p7m sig asc css js fdf xfdf ics vcf wav mp3 mp4 mov avi u3d prc'.split(' '))

/** The documents that a PDF carries. Its files lie in no folders. */
export function pdfMembers(files: readonly AttachedFile[]): Member[] {
  return files.map((file, at) => ({ ...file, name: nameOf(file, at + 1) }))
    .filter(({ name, bytes }) => bytes.length > 0 && !noDocuments.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
    .map(({ name, bytes }) => ({ name, open: () => Promise.resolve(bytes) }))
}

function nameOf({ name }: AttachedFile, number: number): string {
  return name.split(/[\\/]/).at(-1)?.trim() || `attachment-${number}`
}
