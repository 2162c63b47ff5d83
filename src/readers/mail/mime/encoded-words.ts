import { decodeDeclared } from '../../text/declared-encoding.ts'
import { fromBase64, fromQuotedPrintable } from './transfer.ts'

const encodedWord = /=\?(?<charset>[^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?(?<how>[bq])\?(?<letters>[^?]*)\?=/gi

/** A header's words. */
export function headerWords(line: string): string {
  return mapWords(line, (text) => text)
}

/** A header in which only the ASCII of its marks can be mistaken: its words are encoded anew, all as UTF-8, for who parses it. */
export function headerInUtf8(line: string): string {
  return mapWords(line, (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`)
}

/** Words in a row may share a character: those of one encoding are joined as bytes. */
function mapWords(line: string, put: (text: string) => string): string {
  const unfolded = decodeDeclared(Buffer.from(line, 'latin1'), undefined).text.replace(/\r?\n|\r/g, '').replace(/\?=[ \t]+(?==\?)/g, '?=')
  const done: string[] = []
  let open: { charset: string; bytes: Buffer[] } | undefined
  let end = 0
  const close = (): void => {
    if (open) done.push(put(decodeDeclared(Buffer.concat(open.bytes), open.charset).text))
    open = undefined
  }
  for (const found of unfolded.matchAll(encodedWord)) {
    const { charset = '', how = '', letters = '' } = found.groups ?? {}
    if (found.index > end || open?.charset !== charset) close()
    if (found.index > end) done.push(unfolded.slice(end, found.index))
    open ??= { charset, bytes: [] }
    open.bytes.push(how.toLowerCase() === 'b' ? fromBase64(letters) : fromQuotedPrintable(letters.replaceAll('_', ' ')))
    end = found.index + found[0].length
  }
  close()
  return done.join('') + unfolded.slice(end)
}
