import { fold } from '../text/fold.ts'
import { tokenise } from './tokens.ts'

/**
 * The wordings that a template stands for, each as tokens: `requir(e|es|ed|ing) improvement [to be good]`. In round brackets stand
 * alternatives, an empty one too; what stands in square brackets may be missing.
 * @throws Error for a bracket that is not closed, or that holds no alternatives
 */
export function wordingsOf(template: string): readonly (readonly string[])[] {
  return spelled(template).map((wording) => tokenise(fold(wording)).norm)
}

/** The words that all wordings of a template have, as far as they are seen without spelling it out. */
export function fixedWords(template: string): string[] {
  let depth = 0
  const fixed = [...template].map((character) => {
    if ('(['.includes(character)) depth++
    if (')]'.includes(character)) depth--
    return depth > 0 || ')]'.includes(character) ? '-' : character
  })
  return fixed.join('').split(' ').filter((word) => /^[a-z]+$/.test(word))
}

function spelled(template: string): string[] {
  const open = template.search(/[([]/)
  if (open < 0) {
    if (/[)\]|]/.test(template)) throw new Error(`A bracket is missing in “${template}”.`)
    return [template]
  }
  const close = closing(template, open)
  const inside = alternatives(template.slice(open + 1, close))
  const isOptional = template[open] === '['
  if (!isOptional && inside.length < 2) throw new Error(`Round brackets hold alternatives, parted by “|”: “${template}”.`)
  const [before, behind] = [template.slice(0, open), spelled(template.slice(close + 1))]
  const middles = [...inside.flatMap(spelled), ...(isOptional ? [''] : [])]
  return middles.flatMap((middle) => behind.map((rest) => before + middle + rest))
}

/** Index of the bracket that closes the one at `open`. */
function closing(template: string, open: number): number {
  let depth = 0
  for (let at = open; at < template.length; at++) {
    if ('(['.includes(template[at] ?? '')) depth++
    if (')]'.includes(template[at] ?? '') && --depth === 0) return at
  }
  throw new Error(`A bracket is not closed in “${template}”.`)
}

/** Cuts at the bars that stand outside of further brackets. */
function alternatives(inside: string): string[] {
  const found = ['']
  let depth = 0
  for (const character of inside) {
    if ('(['.includes(character)) depth++
    if (')]'.includes(character)) depth--
    if (character === '|' && depth === 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
}
