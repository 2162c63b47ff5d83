import { alternatives } from '../vocabulary/table.ts'
import type { KindOfWords, Meanings } from '../words/lexicon.ts'
import { fixedWords, wordingsOf } from '../words/template.ts'

/** A word of fewer letters stands in too many texts to tell anything. */
const telling = 6

/** What the build makes of the kinds, see `signLinesOf`; there is none in the sources. */
declare const lexiconSigns: string | undefined
let built: Map<string, readonly string[]> | undefined

/** The words without which no wording of a kind's meaning stands in a text: to spell out its templates takes long. */
export function signsOf(name: string, value: string, meanings: Meanings): readonly string[] {
  built ??= new Map(typeof lexiconSigns === 'string' ? lexiconSigns.split('\n').map(readLine) : [])
  return built.get(`${name}\t${value}`) ?? signsAmong(meanings[value] ?? [])
}

/** A line for each meaning of each kind: kind, meaning and its words, parted by tabs. */
export function signLinesOf(kinds: readonly KindOfWords[]): string {
  return kinds.flatMap(({ name, meanings }) =>
    Object.entries(meanings).map(([value, templates]) => [name, value, ...signsAmong(templates)].join('\t'))).join('\n')
}

function readLine(line: string): [string, readonly string[]] {
  const [name = '', value = '', ...words] = line.split('\t')
  return [`${name}\t${value}`, words]
}

/** Of each template a word that all its wordings have, or of each wording the longest. */
function signsAmong(templates: readonly string[]): string[] {
  return [...new Set(templates.flatMap((template) => {
    const fixed = longest(fixedWords(template))
    return fixed.length < telling ? wordingsOf(template).map(longest) : [fixed]
  }))]
}

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length < long.length ? long : word), '')
}

/** A pattern for any of these words. To compile whole wordings takes long. */
export function lookUp(words: readonly string[]): RegExp {
  return new RegExp(String.raw`\b${alternatives([...new Set(words)])}(?![a-z])`, 'i')
}
