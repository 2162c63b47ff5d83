import type { ReaderWarning } from '../define-reader.ts'
import { type Decoded, plainUtf8 } from './utf8.ts'

/** Bytes as text: by the byte order mark, as strict UTF-8, or else by what the bytes look like. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  return plainUtf8(bytes) ?? (await import('./other-encodings.ts')).decodeOther(bytes)
}

/** What a person should know about how a text was decoded. */
export function encodingWarnings({ encoding, isGuessed }: Decoded): ReaderWarning[] {
  return isGuessed ? [{ code: 'encoding-guessed', message: `The text was read as ${encoding}, which is a guess.` }] : []
}
