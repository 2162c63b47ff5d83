import type { Fault } from '../record/faults.ts'
import { hasField } from '../record/has-field.ts'
import { concerns, resolvePointer } from '../record/pointer.ts'
import { type CheckedYaml, checkedYaml } from '../yaml-files/checked-yaml.ts'
import { isAdded } from './pointers.ts'
import { type Correction, type Corrections, correctionsSchema, noSuchField } from './schema.ts'

/** What a file of corrections holds: corrections, or what is wrong with it. */
export interface ParsedCorrections extends Omit<CheckedYaml<Corrections>, 'value'> {
  readonly corrections?: Corrections
}

/**
 * Reads the text of a file of corrections.
 * @example
 * ```ts
 * import { parseCorrections } from 'inspection-docket'
 *
 * for (const { line, column, pointer, message } of parseCorrections('corrections: []').faults) console.log(line, column, pointer, message)
 * ```
 */
export function parseCorrections(text: string): ParsedCorrections {
  const checked = checkedYaml(text, correctionsSchema, 'A file of corrections', ({ corrections }) => contradictions(corrections))
  const { value, ...found } = checked
  return { ...found, ...(value && { corrections: value }) }
}

/** What the schema alone cannot tell. */
function contradictions(corrections: readonly Correction[]): Fault[] {
  return corrections.flatMap((one, at) => {
    const pointer = `/corrections/${at}`
    const isTwice = corrections.slice(0, at).some((former) => isOfTheSame(former, one))
    return [
      ...(hasField(one.pointer) ? [] : [{ pointer: `${pointer}/pointer`, message: noSuchField }]),
      ...(isTwice ? [{ pointer: `${pointer}/pointer`, message: 'Another correction is of the same value, or of a part of it.' }] : []),
      ...(isAdded(one.pointer) ? addedFaults(one, pointer) : []),
      ...(needsWords(one) ? [{ pointer, message: 'No words say what it is: the field words is missing.' }] : []),
      ...wordsFaults(one, pointer),
    ]
  })
}

function isOfTheSame(one: Correction, other: Correction): boolean {
  const areBothAdded = one.pointer === other.pointer && isAdded(one.pointer)
  return (one.part ?? 0) === (other.part ?? 0) && concerns(one.pointer, other.pointer) && !areBothAdded
}

function addedFaults({ was, is }: Correction, pointer: string): Fault[] {
  return [
    ...((was ?? null) === null ? [] : [{ pointer: `${pointer}/was`, message: 'What is added was nothing before.' }]),
    ...((is ?? null) === null ? [{ pointer, message: 'Nothing is added: the field is is missing.' }] : []),
  ]
}

/** A document's type has its cues for words. */
function needsWords({ pointer, is, words }: Correction): boolean {
  return (is ?? null) !== null && words === undefined && pointer !== '/documentType'
}

function wordsFaults({ words = [] }: Correction, pointer: string): Fault[] {
  return words.flatMap(({ at: part, start, end, quote }, at) => {
    const place = `${pointer}/words/${at}`
    const isTwice = words.slice(0, at).some((former) => former.at === part)
    const length = `The quote has ${quote.length} characters, its place from ${start} to ${end} has ${end - start}.`
    return [
      ...(end - start === quote.length ? [] : [{ pointer: `${place}/quote`, message: length }]),
      ...(isTwice ? [{ pointer: place, message: 'Other words are of the same part of the value.' }] : []),
    ]
  })
}

/** Whether a value out of a file is meant for corrections, well formed or not. */
export function resemblesCorrections(value: unknown): boolean {
  return ['/corrections', '/source'].every((mark) => resolvePointer(value, mark) !== undefined)
    && resolvePointer(value, '/documentType') === undefined
}
