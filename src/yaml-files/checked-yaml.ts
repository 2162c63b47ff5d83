import type * as z from 'zod'
import type { Place } from '../record-files/parsed.ts'
import { parseYaml } from '../record-files/parse-yaml.ts'
import type { Fault } from '../record/faults.ts'
import { escapeStep, pointerTo, resolvePointer } from '../record/pointer.ts'
import { isMissing, rightWord, strayKeys } from './right-word.ts'

/** What is wrong in a file that a person wrote, and where. */
export interface PlacedFault extends Place, Fault {}

/** What a file holds that a person wrote: its value, or what is wrong with it. */
export interface CheckedYaml<T> {
  readonly value?: T
  readonly faults: readonly PlacedFault[]
  /** Line and column of the value of a JSON Pointer into the file. */
  locate(pointer: string): Place
}

const start: Place = { line: 1, column: 1 }
/** A file that people write is no longer than this, in UTF-16 code units. */
const longest = 1_000_000
const longestMessage = 200
/** What is no YAML is told by its first faults. */
const mostFaults = 10

/**
 * Reads the text of a YAML file that people write, and checks it against its schema and by what no schema can tell. Throws nothing.
 * @param what is the file of, for people
 */
export function checkedYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  what: string,
  contradictions: (value: T) => Fault[] = () => [],
): CheckedYaml<T> {
  if (text.length > longest) return wrong(`The file is longer than ${longest} characters.`)
  const { records: [document, ...others], faults } = parseYaml(text)
  const [other] = others
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults).map(inShort), locate: () => start }
  if (!document) return wrong('The file is empty.')
  if (other) return { faults: [{ ...other.locate(''), pointer: '', message: `${what} is one YAML document.` }], locate: document.locate }
  const { success, data, error } = schema.safeParse(document.value)
  const found = success ? contradictions(data) : error.issues.flatMap((issue) => faultsOf(issue, schema, document.value))
  const placed = found.map((fault) => ({ ...document.locate(fault.pointer), ...fault }))
  return { ...(success && placed.length === 0 && { value: data }), faults: placed, locate: document.locate }
}

/** The library repeats what it does not understand, be that long. */
function inShort({ message, ...place }: Place & { readonly message: string }): PlacedFault {
  const [first = ''] = message.split('\n')
  const told = /call stack/.test(first) ? 'It is nested too deep.' : first.slice(0, longestMessage)
  return { ...place, message: told, pointer: '' }
}

function wrong(message: string): CheckedYaml<never> {
  return { faults: [{ ...start, pointer: '', message }], locate: () => start }
}

/** The faults of one issue: of a union, those of the way that was meant, which is right the deepest. */
function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Fault[] {
  const pointer = pointerTo(issue.path)
  if (issue.code === 'invalid_union') {
    const below = (one: z.core.$ZodIssue): Fault[] => faultsOf({ ...one, path: [...issue.path, ...one.path] }, schema, value)
    const ways = issue.errors.map((errors) => errors.flatMap(below))
    const stray = strayKeys(schema, issue.path.map(String), resolvePointer(value, pointer))
    if (stray.length > 0) return stray.map(({ key, message }) => ({ pointer: `${pointer}/${escapeStep(key)}`, message }))
    const meant = ways.filter((way) => way.length > 0)
      .sort((a, b) => depthOf(b) - depthOf(a) || missingIn(a) - missingIn(b) || a.length - b.length)[0]
    if (meant) return meant
  }
  const messages = rightWord(issue, schema, resolvePointer(value, pointer))
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `/${escapeStep(key)}`) : []
  return messages.map((message, at) => ({ pointer: pointer + (keys[at] ?? ''), message }))
}

/** How many fields a way wants that are not there: what nobody meant to write. */
function missingIn(faults: readonly Fault[]): number {
  return faults.filter(({ message }) => message.endsWith(isMissing)).length
}

/** How far into the value a way was right. */
function depthOf(faults: readonly Fault[]): number {
  return Math.max(...faults.map(({ pointer }) => pointer.split('/').length))
}
