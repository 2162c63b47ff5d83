import { readSource } from '../../src/readers/index.ts'
import type { OpenedDocument } from '../../src/readers/index.ts'
import { zip } from '../../scripts/fixtures/zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a Word file besides the text, by name without folder and ending: `styles`, `numbering`. */
export type WordParts = Readonly<Record<string, string>>

/** A Word file of hand-written WordprocessingML, in which `w:` is the usual namespace. */
export function wordFile(body: string, parts: WordParts = {}): Buffer {
  const related = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="${office}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`)
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="main" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}">${related.join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = xml.replace(/^<(?<tag>[\w:]+)/, `<$<tag> xmlns:w="${word}"`)
  return zip(Object.entries(files).map(([name, xml]) => ({ name, data: Buffer.from(xml) })))
}

/** A paragraph of WordprocessingML. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export async function readBytes(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  return readSource({ name, bytes })
}

/** The blocks of a document as `kind: text`. */
export function blocksOf({ doc }: OpenedDocument): string[] {
  return doc.blocks.map(({ kind, start, end }) => `${kind}: ${doc.text.slice(start, end).replaceAll('\t', ' | ')}`)
}
