import { zip } from '../../scripts/fixtures/zip.ts'

const namespaces = Object.entries({
  office: 'office', text: 'text', style: 'style', table: 'table', draw: 'drawing', form: 'form', fo: 'xsl-fo-compatible', svg: 'svg-compatible',
}).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')

/** Parts of an OpenDocument file besides its text. */
export interface OdtParts {
  /** Styles that the text brings along. */
  readonly automatic?: string
  /** Common styles. */
  readonly styles?: string
  /** Page styles, with headers and footers. */
  readonly masters?: string
}

/** An OpenDocument text of hand-written XML with the usual prefixes. */
export function odtFile(body: string, { automatic = '', styles = '', masters = '' }: OdtParts = {}): Buffer {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
  }
  return zip(Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) })))
}
