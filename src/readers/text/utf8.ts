export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Neither a byte order mark nor strict UTF-8 told the encoding. */
  readonly isGuessed: boolean
}

/** UTF-8 without a mark and without zeros, which is how most texts come; zeros may be half of UTF-16. */
export function plainUtf8(bytes: Uint8Array): Decoded | undefined {
  const isPlain = bytes[0] !== 0xef && bytes[0] !== 0xfe && bytes[0] !== 0xff && !bytes.includes(0)
  return isPlain ? strictUtf8(bytes) : undefined
}

export function strictUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuessed: false }
  } catch {
    return undefined
  }
}

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that can be nothing but Unicode, without their mark; what is broken in them becomes U+FFFD. */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** A character a byte, which keeps the bytes: for what is looked for in them. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
