import type { Fate } from '../../batch/fates/fates-of.ts'
import type { ArchiveEvent } from '../../batch/keep/archive.ts'
import { linesAround } from '../../text/lines-around.ts'
import type { KnownTroubles } from '../known/known-troubles.ts'
import type { KnownEntry } from '../settings/uses.ts'
import { editWarnings } from '../trouble/edit-warnings.ts'
import type { Trouble } from '../trouble/errors.ts'
import type { Fails } from './failing-codes.ts'

/** A failure or a warning, and the file that it is about. */
export interface Finding {
  readonly file: string
  readonly code: string
  readonly message: string
  /** The failure, where it is one. */
  readonly failure?: Trouble
  /** Of a warning: the words that it is about. */
  readonly words?: Words
  /** What is known of it, where it fails no run. */
  readonly known?: KnownEntry
  /** Whether it makes the exit status 1. */
  readonly fails: boolean
}

type Seen = Omit<Finding, 'known' | 'fails'>

/** What says of a finding whether it counts. */
export interface Judges {
  readonly known: KnownTroubles
  readonly fails: Fails
}

/** Words of a document. */
interface Words {
  readonly page: number | null
  /** In the text of the document. */
  readonly start: number | null
  readonly end: number | null
  readonly mediaType: string
  readonly inLine: WordsInLine
}

/** Words, and the line of the document's text that they stand in. */
export interface WordsInLine {
  readonly quote: string
  readonly line: string
  /** Where in the line they begin. */
  readonly from: number
}

/** An input, or a path that leads nowhere, with all that was found. */
export interface Told {
  readonly name: string
  readonly findings: readonly Finding[]
  readonly milliseconds: number
}

/** What was found at a path that leads nowhere. */
export function toldOfMissing(failure: Trouble, name: string, judges: Judges): Told {
  return { name, findings: judged([failureOf(failure, name)], judges), milliseconds: 0 }
}

/** What was found of an input. */
export function toldOf(event: ArchiveEvent, folder: string, judges: Judges): Told {
  const { name } = event.input
  if (event.kind === 'unchanged') {
    judges.known.left(name)
    return { name, findings: judged(editWarnings(event.files, folder), judges), milliseconds: 0 }
  }
  for (const fate of event.fates) take(fate, judges.known)
  return { name, findings: judged(event.fates.flatMap(findingsOf), judges), milliseconds: event.milliseconds }
}

/** A new failure may hide what is known of a file. */
function take({ name, ...fate }: Fate, known: KnownTroubles): void {
  if ('records' in fate) known.read(name)
  else if (!known.find(name, fate.error.code)) known.left(name)
}

function judged(findings: readonly Seen[], { known: all, fails }: Judges): Finding[] {
  return findings.map((finding) => {
    const known = all.find(finding.file, finding.code)
    return { ...finding, known, fails: !known && fails(finding.code) }
  })
}

function failureOf(failure: Trouble, file: string): Seen {
  return { file, code: failure.code, message: failure.message, failure }
}

function findingsOf(fate: Fate): Seen[] {
  if ('error' in fate) return [failureOf(fate.error, fate.name)]
  return fate.records.flatMap(({ source: { file, mediaType }, warnings }) => warnings.map(({ code, message, page, start, end }) => ({
    file, code, message, words: { page, start, end, mediaType, inLine: inLine(fate.text, start ?? 0, end ?? 0) },
  })))
}

function inLine(text: string, start: number, end: number): WordsInLine {
  const line = linesAround(text, { start, end: start })
  return { quote: text.slice(start, end), line: text.slice(line.start, line.end), from: start - line.start }
}
