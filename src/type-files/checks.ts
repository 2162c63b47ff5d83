import { kinds } from '../lexicon/index.ts'
import { linesOf } from '../words/lexicon.ts'
import type { Fault } from '../record/faults.ts'
import { wordingsOf } from '../words/template.ts'
import { escapeStep } from '../record/pointer.ts'
import { isDeclared } from '../vocabulary/declared.ts'
import { hint } from '../yaml-files/suggestion.ts'
import { extractorsByField } from './extractors/index.ts'
import type { NamedExtractor } from './extractors/named.ts'
import { faultsOfUse } from './faults-of-use.ts'
import { outlineOf } from './outline.ts'
import { linearPattern } from './patterns.ts'
import { sizeOf } from './phrases/template-size.ts'
import { kindsOfParts, waysOf } from './phrases/written-phrase.ts'
import type { WrittenCue } from './schema/cue.ts'
import type { WrittenHeading } from './schema/heading.ts'
import type { WrittenPhrase, WrittenPiece } from './schema/phrase.ts'
import type { TypeFile } from './schema/type-file.ts'

/** So many ways of going on a phrase may have from one word. */
const mostWays = 10_000
/** A template may stand for so many wordings. */
const mostWordings = 1000

/** What no schema can tell of a type's file: what it names and does not declare, and patterns that are none. */
export function typeFaults(file: TypeFile): Fault[] {
  const broken = brokenPatterns(file)
  if (broken.length > 0) return broken
  return [
    ...[...file.cues.entries()].flatMap(([at, cue]) => cueFaults(cue, `/cues/${at}`)),
    ...(file.variants ?? []).flatMap(({ cues }, at) => cues.flatMap((cue, of) => cueFaults(cue, `/variants/${at}/cues/${of}`))),
    ...(file.outline ?? []).flatMap((heading, at) => headingFaults(heading, `/outline/${at}`)),
    ...wordFaults(file), ...faultsOfUse(file),
  ]
}

/** Words and phrases first: what they are wrong in cannot be looked into further. */
function wordFaults(file: TypeFile): Fault[] {
  const found = [...lexiconFaults(file), ...phraseFaults(file)]
  if (found.length > 0) return found
  return references(file)
}

/** Every value below another, with its pointer and the key that it has. */
function* valuesIn(value: unknown, pointer = '', key = ''): Generator<{ value: unknown; pointer: string; key: string }> {
  yield { value, pointer, key }
  if (typeof value !== 'object' || value === null) return
  for (const [name, below] of Object.entries(value)) yield* valuesIn(below, `${pointer}/${escapeStep(name)}`, name)
}

function brokenPatterns(file: TypeFile): Fault[] {
  return [...valuesIn(file)].filter(({ key, value }) => ['pattern', 'goes-on'].includes(key) && typeof value === 'string')
    .flatMap(({ value, pointer }) => [...faultOf(() => linearPattern(value as string), pointer), ...strayGroups(value as string, pointer)])
}

/** Only a group called value is ever looked at. */
function strayGroups(pattern: string, pointer: string): Fault[] {
  const names = [...pattern.matchAll(/\(\?P?<(?<name>\w+)>/g)].map(({ groups }) => groups?.name ?? '')
  return names.filter((name) => name !== 'value').map((name) => ({ pointer, message: `No group ${name} is looked at. The one that is is called value.` }))
}

function faultOf(make: () => unknown, pointer: string): Fault[] {
  try {
    make()
    return []
  } catch (error) {
    return [{ pointer, message: (error as Error).message }]
  }
}

/** A fault where not exactly one of these fields is there. */
function oneOf(value: object, names: readonly string[], pointer: string): Fault[] {
  const there = names.filter((name) => Object.hasOwn(value, name))
  if (there.length === 1) return []
  return [{ pointer, message: `There must be one of ${names.join(', ')}${there.length > 1 ? `, not ${there.join(' and ')}` : ''}.` }]
}

function cueFaults(cue: WrittenCue, pointer: string): Fault[] {
  const wanted = cue.signs ? [] : ['weight', ...(cue.sign ? [] : ['id'])]
  return [
    ...oneOf(cue, ['words', 'pattern', 'sign', 'signs'], pointer),
    ...(cue.capitals !== undefined && cue.pattern === undefined ? [{ pointer, message: 'Capitals count in a pattern alone.' }] : []),
    ...(cue.signs ? ['id', 'weight', 'in'] : []).filter((name) => Object.hasOwn(cue, name))
      .map((name) => ({ pointer: `${pointer}/${name}`, message: `Signs have their own: ${name} is left out.` })),
    ...wanted.filter((name) => !Object.hasOwn(cue, name)).map((name) => ({ pointer, message: `The field ${name} is missing.` })),
  ]
}

function headingFaults(heading: WrittenHeading, pointer: string): Fault[] {
  const isNamed = heading.shared !== undefined || heading.id !== undefined
  return [
    ...oneOf(heading, ['headings', 'pattern', 'shared'], pointer),
    ...(isNamed ? [] : [{ pointer, message: 'The field id is missing.' }]),
  ]
}

function lexiconFaults({ lexicon = {} }: TypeFile): Fault[] {
  return Object.entries(lexicon).flatMap(([name, meanings]) => {
    const pointer = `/lexicon/${name}`
    if (kinds.some((kind) => kind.name === name)) return [{ pointer, message: `docket has a kind of words ${name} itself.` }]
    const templates = Object.entries(meanings).flatMap(([meaning, all]) =>
      all.flatMap((template, at) => templateFaults(template, `${pointer}/${meaning}/${at}`)))
    return templates.length > 0 ? templates : faultOf(() => linesOf([{ name, meanings }]), pointer)
  })
}

function phraseFaults({ phrases = {}, lexicon = {}, areas, grades }: TypeFile): Fault[] {
  const own = [...Object.keys(lexicon), ...(areas ? ['declared-area'] : []), ...(grades ? ['declared-grade'] : [])]
  const known = [...own, ...kinds.map(({ name }) => name)]
  return Object.entries(phrases).flatMap(([name, phrase]) => {
    const pointer = `/phrases/${name}`
    const found = [...pieceFaults(phrase, pointer, known)]
    if (found.length > 0) return found
    return waysOf(phrase) > mostWays ? [{ pointer, message: 'The phrase leaves too much open: it has too many choices and gaps.' }] : []
  })
}

const ways = ['words', 'kind', 'optional', 'any-of', 'up-to', 'not']

function* pieceFaults(phrase: WrittenPhrase, pointer: string, known: readonly string[]): Generator<Fault> {
  for (const [at, piece] of phrase.entries()) {
    const place = `${pointer}/${at}`
    if (typeof piece === 'string') yield* templateFaults(piece, place)
    else yield* pieceFault(piece, place, known)
  }
}

function* pieceFault(piece: WrittenPiece, place: string, known: readonly string[]): Generator<Fault> {
  yield* oneOf(piece, ways, place)
  if (piece.words !== undefined) yield* templateFaults(piece.words, `${place}/words`)
  if (piece.kind !== undefined && !known.includes(piece.kind)) {
    yield { pointer: `${place}/kind`, message: `There is no kind of words ${piece.kind}. ${hint(piece.kind, known)}` }
  }
  if (piece.optional) yield* pieceFaults(piece.optional, `${place}/optional`, known)
  if (piece.not) yield* pieceFaults(piece.not, `${place}/not`, known)
  for (const [at, way] of (piece['any-of'] ?? []).entries()) yield* pieceFaults(way, `${place}/any-of/${at}`, known)
}

/** A template of which some wording has no words would fit anywhere. */
function templateFaults(template: string, pointer: string): Fault[] {
  if (sizeOf(template) > mostWordings) return [{ pointer, message: 'The template stands for too many wordings.' }]
  return faultOf(() => {
    if (wordingsOf(template).some((words) => words.length === 0)) throw new Error(`All words of “${template}” may be missing.`)
  }, pointer)
}

/** Names of what the file does not declare, and extractors that are not told what to look for. */
function references(file: TypeFile): Fault[] {
  const sections = outlineOf(file.outline ?? []).map(({ id }) => id)
  const named = { ...file, lexicon: undefined, phrases: undefined, outline: undefined }
  return [...valuesIn(named)].flatMap(({ value, pointer, key }) => {
    if (key === 'section' || key === 'topics') return namesIn(value, pointer).flatMap((one) => unknown(one, sections, 'section'))
    if (key === 'phrase') return unknown({ name: value, pointer }, Object.keys(file.phrases ?? {}), 'phrase')
    if (key === 'area') return undeclared({ name: value, pointer }, file.areas, 'area')
    if (key === 'kind') return undeclared({ name: value, pointer }, file.kinds, 'kind of action')
    if (key === 'framework' && typeof value === 'string') return undeclared({ name: value, pointer }, file.frameworks, 'framework')
    if (pointer.startsWith('/fields/framework') && key === 'value') return undeclared({ name: value, pointer }, file.frameworks, 'framework')
    if (/\/expects\/areas\/\d+$/.test(pointer)) return undeclared({ name: value, pointer }, file.areas, 'area')
    return usedWithout(value, pointer, file)
  })
}

/** The kinds that the parts of a phrase have which gives grades. */
const partsOfGrades = { area: ['declared-area'], grade: ['declared-grade', 'grade'] }

function missingParts({ phrase: name = '', area }: { phrase?: string; area?: string }, pointer: string, { phrases = {} }: TypeFile): Fault[] {
  const parts = kindsOfParts(phrases[name] ?? [])
  return Object.entries(partsOfGrades)
    .filter(([part, wanted]) => Object.hasOwn(phrases, name) && !(part === 'area' && area) && !wanted.includes(parts.get(part) ?? ''))
    .map(([part, wanted]) => ({ pointer, message: `The phrase ${name} has no part ${part} that is of the kind ${wanted.join(' or ')}.` }))
}

interface Named {
  readonly name: unknown
  readonly pointer: string
}

function namesIn(value: unknown, pointer: string): Named[] {
  return Array.isArray(value) ? value.map((name: unknown, at) => ({ name, pointer: `${pointer}/${at}` })) : [{ name: value, pointer }]
}

function unknown({ name, pointer }: Named, known: readonly string[], what: string): Fault[] {
  if (known.includes(String(name))) return []
  return [{ pointer, message: known.length > 0 ? `There is no ${what} ${String(name)}. ${hint(String(name), known)}` : `The file declares no ${what}.` }]
}

function undeclared(one: Named, declared: object | undefined, what: string): Fault[] {
  return typeof one.name === 'string' && isDeclared(one.name) ? unknown(one, Object.keys(declared ?? {}), what) : []
}

function usedWithout(value: unknown, pointer: string, file: TypeFile): Fault[] {
  const { areas, grades, authorities } = file
  const { extractor } = Object(value) as { extractor?: string }
  if (extractor === 'phrase' && pointer.startsWith('/fields/judgements')) return missingParts(value as object, pointer, file)
  const needs = pointer.startsWith('/fields/') && extractor !== undefined ? needsOf(extractor) : undefined
  if (needs === 'words') return oneOf(value as object, ['words', 'pattern'], pointer)
  if (needs === 'areas' && !(areas && grades)) return [{ pointer, message: 'The file declares no areas and grades.' }]
  if (needs === 'table' && authorities === undefined) return [{ pointer, message: 'The file names no table: authorities.' }]
  return []
}

/** What an extractor needs is the same in every field. */
function needsOf(name: string): NamedExtractor['needs'] {
  return Object.values(extractorsByField).find((named) => Object.hasOwn(named, name))?.[name]?.needs
}
