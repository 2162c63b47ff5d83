import { Tokenize } from 'rtf-stream-parser'
import { DocketError } from '../../text/errors.ts'

/** What RTF is written in, in the words of the package. */
export type Token =
  | { readonly type: 0 | 1 }
  | { readonly type: 2; readonly word: string; readonly param?: number; readonly data?: Buffer }
  | { readonly type: 3; readonly data: Buffer }

export const tokenTypes = { groupStart: 0, groupEnd: 1, control: 2, text: 3 } as const

const brokenByte = /\\'(?![\da-f]{2})/gi
const binary = /\\bin(?<length>\d+)/g

/**
 * Shows the tokens of an RTF file in order.
 * @throws DocketError when the file is damaged.
 */
export function readTokens(bytes: Uint8Array, take: (token: Token) => void): void {
  const tokenizer = new Tokenize()
  // Called as functions: a stream would only gather the tokens before handing them over.
  const calls = tokenizer as unknown as {
    push(token: Token): boolean
    _transform(data: Buffer, encoding: undefined, done: Done): void
    _flush(done: Done): void
  }
  calls.push = (token) => {
    take(token)
    return true
  }
  calls._transform(withoutBrokenBytes(bytes), undefined, throwDamage)
  calls._flush(throwDamage)
}

type Done = (error?: Error | null) => void

/** The package would write a line to the console for each broken byte, and set aside as much memory as a picture says that it has. */
export function withoutBrokenBytes(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('latin1')
  const whole = text
    .replace(brokenByte, '')
    .replace(binary, (word, length: string) => (Number(length) > bytes.length ? `\\bin${bytes.length}` : word))
  return whole === text ? buffer : Buffer.from(whole, 'latin1')
}

function throwDamage(error?: Error | null): void {
  if (error instanceof DocketError) throw error
  if (error) {
    throw new DocketError(
      'E_DAMAGED',
      `The RTF file is damaged (${error.message}).`,
      'Open it in a word processor and save it again.',
      { cause: error },
    )
  }
}
