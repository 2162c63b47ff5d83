import { fromUuencode } from '../uuencoded.ts'

/** Bytes as they were before they were encoded for their way. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding.includes('base64')) return fromBase64(bytes.toString('latin1'))
  if (encoding.includes('quoted-printable')) return fromQuotedPrintable(bytes.toString('latin1'))
  return encoding.includes('uue') ? fromUuencode(bytes.toString('latin1')) : bytes
}

/** Some programs end each line as if it were the last. */
export function fromBase64(text: string): Buffer {
  const pieces = text.replace(/[^\w+/=-]+/g, '').split(/=+/)
  return pieces.length < 3 ? Buffer.from(pieces[0] ?? '', 'base64') : Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')))
}

export function fromQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n|=$/g, '')
  return Buffer.from(
    joined.replace(/=(?<hex>[\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
