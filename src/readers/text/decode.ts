import type { ReaderWarning } from '../define-reader.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Neither a byte order mark nor strict UTF-8 told the encoding. */
  readonly isGuessed: boolean
}

/** Bytes as text: by the byte order mark, as strict UTF-8, or else by what the bytes look like. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  return plainUtf8(bytes) ?? (await import('./other-encodings.ts')).decodeOther(bytes)
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

/** What a person should know about how a text was decoded. */
export function encodingWarnings({ encoding, isGuessed }: Decoded): ReaderWarning[] {
  return isGuessed ? [{ code: 'encoding-guessed', message: `The text was read as ${encoding}, which is a guess.` }] : []
}
