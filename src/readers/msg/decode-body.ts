import iconv from 'iconv-lite'

const utf8 = 65001

/** The HTML of a mail's body, whose encoding the mail tells as the number of a Windows code page. */
export function decodeBody(bytes: Uint8Array, codePage: number | undefined): string {
  const encoding = codePage === undefined || codePage === utf8 ? 'utf-8' : `cp${codePage}`
  const known = iconv.encodingExists(encoding) ? encoding : 'utf-8'
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), known)
}
