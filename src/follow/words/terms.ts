import { stemmer } from 'stemmer'
import { concepts } from './concepts.ts'

/** Words of grammar, and words that stand in nearly every passage. */
const passedOver = new Set((
  'a about above across after again against all almost already also always although am among an and any are around as at available be because been before being below between both but by can ' +
  'cannot could did do does doing down during each either enough ensure ensures ensuring ensured especially etc even every few for from further furthermore generally get gets getting ' +
  'give given gives had has have having he her here him his how however i if in including include includes increasingly into is it its itself just largely less like made mainly make makes manner ' +
  'making many manner may means more most mostly much must need needed needs neither no nor not now number of off often on once one only onto or other others our out over overall own particular ' +
  'particularly rather same several she should since so some sometimes still such take taken takes than that the their them then there therefore these they this those through to ' +
  'together too under until up upon use used uses using usually very was well were what when where whether which while who whose why will with within without would yet you your ' +
  'care children child young people person persons social worker workers work service services local authority authorities area areas improve improves improved improvement improvements ' +
  'improving inspection inspections inspector inspectors ofsted quality effective effectively effectiveness appropriate appropriately last previous leaders managers management ' +
  'senior practice staff council city county borough department director significant significantly good better strong strengthen strengthened strengthening'
).split(' '))

/** What a report says beside a matter: a paragraph to read, the part of a framework that it belongs to. */
const asides = /\([^()]*\b(?:paragraphs?|framework)\b[^()]*\)|\b(?:focused|monitoring) visits?\b/gi

/** What a term is: one of the field's concepts by its kind, or any other word. */
export type TermKind = keyof typeof concepts | 'word'

/** A wording of a concept: its words as they are compared, and what it stands for. */
interface Wording {
  readonly words: readonly string[]
  readonly term: string
}

const stems = new Map([['children', 'child'], ['independent', 'independent']])
const wordingsByFirst = readWordings()
const kinds = new Map(Object.entries(concepts).flatMap(([kind, group]) => Object.keys(group).map((concept) => [`${kind}:${concept}`, kind as TermKind])))

/**
 * What a text speaks of, each once: its concepts, as `what:supervision`, and the stems of its other words.
 * @param names stems of the authority's own name, which says nothing of a matter
 */
export function termsOf(text: string, names: ReadonlySet<string> = new Set()): Set<string> {
  const words = wordsOf(text)
  const forms = words.map(stemOf)
  const terms = new Set<string>()
  for (let at = 0; at < words.length;) {
    const wording = wordingsByFirst.get(forms[at] ?? '')?.find((each) => each.words.every((stem, step) => forms[at + step] === stem))
    if (wording) terms.add(wording.term)
    else if (speaks(words[at] ?? '', forms[at] ?? '', names)) terms.add(forms[at] ?? '')
    at += wording?.words.length ?? 1
  }
  return terms
}

/** The stems of a name. */
export function stemsOf(name: string): Set<string> {
  return new Set(wordsOf(name).map(stemOf))
}

export function kindOfTerm(term: string): TermKind {
  return kinds.get(term) ?? 'word'
}

function speaks(word: string, stem: string, names: ReadonlySet<string>): boolean {
  return word.length > 2 && !/^\d/.test(word) && !passedOver.has(word) && !names.has(stem)
}

function wordsOf(text: string): string[] {
  return text.replace(asides, '').toLowerCase().replace(/[’']s?\b/g, '').match(/[a-z]+|\d+/g) ?? []
}

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/** The wordings of all concepts by their first words, the longest first. */
function readWordings(): ReadonlyMap<string, readonly Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  for (const [kind, group] of Object.entries(concepts)) {
    for (const [concept, wordings] of Object.entries(group)) {
      for (const wording of wordings as readonly string[]) {
        const words = wordsOf(wording).map(stemOf)
        const first = words[0] ?? ''
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, term: `${kind}:${concept}` }])
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
