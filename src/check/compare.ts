import type { DocketRecord, Evidence } from '../record/schema.ts'
import type { ExpectedRecord } from './expected.ts'
import { type Field, type Leaf, type ScalarField, type SetField, fields as allFields } from './fields.ts'
import { pair } from './pairing.ts'
import { foldWords } from './similarity.ts'

/** What one document's record says of one field, against its label. */
export interface Comparison {
  readonly field: string
  /** Entries that agree, that are there but not labelled, and that are labelled but not there. */
  readonly agreed: number
  readonly extra: number
  readonly missing: number
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly field: string
  /** JSON Pointer into the record. */
  readonly pointer: string
  readonly expected: string | null
  readonly read: string | null
  /** Where the value that was read stands, when it has a place. */
  readonly evidence: Evidence | null
}

/** Compares a record with its labels, field by field; fields without a label are left out. */
export function compare(expected: ExpectedRecord, record: DocketRecord, fields: readonly Field[] = allFields): Comparison[] {
  const evidence = new Map(record.evidence.map((entry) => [entry.pointer, entry]))
  return fields.flatMap((field) =>
    (field.kind === 'scalar' ? compareScalar(field, expected, record, evidence) : compareSet(field, expected, record, evidence)))
}

type Places = ReadonlyMap<string, Evidence>
type Value = string | number | null | undefined

function compareScalar(field: ScalarField, expected: ExpectedRecord, record: DocketRecord, places: Places): Comparison[] {
  const want = field.want(expected)
  return want === undefined ? [] : [compareValue(field.name, field.pointer, want, field.got(record), field.same, places)]
}

function compareValue(
  field: string,
  pointer: string,
  want: Value,
  got: Value,
  same: (want: string, got: string) => boolean,
  places: Places,
): Comparison {
  const wanted = want == null ? null : String(want)
  const read = got == null ? null : String(got)
  const agree = wanted === null || read === null ? wanted === read : same(wanted, read)
  if (agree) return { field, agreed: wanted === null ? 0 : 1, extra: 0, missing: 0, differences: [] }
  const difference = { field, pointer, expected: wanted, read, evidence: placeOf(pointer, places) }
  return { field, agreed: 0, extra: read === null ? 0 : 1, missing: wanted === null ? 0 : 1, differences: [difference] }
}

function compareSet(field: SetField, expected: ExpectedRecord, record: DocketRecord, places: Places): Comparison[] {
  const want = field.want(expected)
  if (want === undefined) return []
  const got = field.got(record)
  const { pairs, missing, extra } = pair(want as never[], got as never[], field.score, field.least)
  const pointerOf = (entry: unknown): string => `${field.pointer}/${allOf(field, record).indexOf(entry)}`
  const differences = [
    ...missing.map((entry) => ({
      field: field.name, pointer: field.pointer, expected: field.show(entry.want), read: null, evidence: null,
    })),
    ...extra.map((entry) => ({
      field: field.name, pointer: pointerOf(entry.got), expected: null, read: field.show(entry.got),
      evidence: placeOf(pointerOf(entry.got), places),
    })),
  ]
  const whole = { field: field.name, agreed: pairs.length, extra: extra.length, missing: missing.length, differences }
  const leaves = pairs.flatMap((both) =>
    (field.leaves ?? []).flatMap((leaf) => compareLeaf(leaf, both.want, both.got, pointerOf(both.got), places)))
  return [whole, ...leaves]
}

function compareLeaf(leaf: Leaf, want: never, got: never, pointer: string, places: Places): Comparison[] {
  const wanted = leaf.of(want)
  if (wanted === undefined) return []
  return [compareValue(leaf.name, `${pointer}${leaf.pointer}`, wanted, leaf.of(got), leaf.same ?? sameFolded, places)]
}

function sameFolded(want: string, got: string): boolean {
  return foldWords(want) === foldWords(got)
}

/** The record's own list, of which a field may be a selection. */
function allOf(field: SetField, record: DocketRecord): readonly unknown[] {
  return field.pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], record) as readonly unknown[]
}

/** The evidence at a pointer, below it or above it. */
function placeOf(pointer: string, places: Places): Evidence | null {
  const below = [...places.values()].find((entry) => entry.pointer.startsWith(`${pointer}/`))
  return places.get(pointer) ?? below ?? (pointer.includes('/', 1) ? placeOf(pointer.slice(0, pointer.lastIndexOf('/')), places) : null)
}
