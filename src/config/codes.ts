import { errorCodes } from '../text/errors.ts'
import { fileWarnings, warnings } from '../vocabulary/warnings.ts'
import { hint } from '../yaml-files/suggestion.ts'

/** What each code of a failure or a warning of a file means. */
export const meanings: Readonly<Record<string, string>> = { ...errorCodes, ...warnings, ...fileWarnings }

export const codes = Object.keys(meanings) as [string, ...string[]]

export function isFailure(code: string): boolean {
  return code in errorCodes
}

/** Whether a code is among those that a word names: one code, or several, as E_* does. */
export function fitsCode(word: string, code: string): boolean {
  const [first = '', ...others] = word.split('*')
  const last = others.at(-1)
  if (last === undefined) return word === code
  const ends = code.startsWith(first) && code.endsWith(last) && code.length >= first.length + last.length
  return ends && isInOrder(others.slice(0, -1), code.slice(first.length, code.length - last.length))
}

/** Whether pieces stand in words one behind the other. */
function isInOrder(pieces: readonly string[], words: string): boolean {
  let at = 0
  return pieces.every((piece) => {
    const found = words.indexOf(piece, at)
    at = found + piece.length
    return found >= 0
  })
}

/** What is wrong with a word that names no code. */
export function codeFault(word: string): string | undefined {
  return codes.some((code) => fitsCode(word, code)) ? undefined : `There is no code ${word}. ${hint(word, codes)}`
}
