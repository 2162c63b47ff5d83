import type { DocketRecord } from '../record/schema.ts'
import { type Comparison, type Difference, compare } from './compare.ts'
import type { ExpectedRecord, Labels } from './expected.ts'
import { type Field, coreFields } from './fields.ts'
import { type Scores, summarise } from './tally.ts'

/** What the labels say of one document. */
export interface DocumentScore {
  /** The labels' name; of a pack with the number of the part: `pack#2`. */
  readonly name: string
  readonly file: string
  /** Whether every core field is right. */
  readonly exact: boolean
  readonly comparisons: readonly Comparison[]
}

/**
 * Scores the records of files against their labels: a label's file is found by its hash, failing that by its name.
 * @param fields what is compared and how; as people would unless said otherwise
 */
export function score(labels: readonly Labels[], records: readonly DocketRecord[], fields?: readonly Field[]): Scores {
  const bySource = groupBySource(records)
  const absent: string[] = []
  const documents = labels.flatMap((label) => {
    const found = bySource.get(label.sha256 ?? '') ?? bySource.get(baseName(label.file)) ?? []
    if (!found.length) absent.push(label.file)
    return scoreFile(label, inOrder(found), fields)
  })
  return summarise(documents, absent)
}

function groupBySource(records: readonly DocketRecord[]): Map<string, DocketRecord[]> {
  const groups = new Map<string, DocketRecord[]>()
  for (const record of records) {
    for (const key of new Set([record.source.sha256, baseName(record.source.file)])) groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return groups
}

function baseName(file: string): string {
  return (file.split('/').at(-1) ?? file).toLowerCase()
}

function inOrder(records: readonly DocketRecord[]): DocketRecord[] {
  return [...records].sort((a, b) => (a.source.part?.index ?? 0) - (b.source.part?.index ?? 0))
}

function scoreFile(
  { name, file, records: expected }: Labels,
  records: readonly DocketRecord[],
  fields: readonly Field[] | undefined,
): DocumentScore[] {
  const free = [...records]
  const scored = expected.map((labels, at) => {
    const record = takeFor(labels, at, expected.length, records, free)
    const comparisons = compare(labels, record ?? nothingRead, fields)
    return { name: expected.length > 1 ? `${name}#${at + 1}` : name, file, exact: isExact(comparisons), comparisons }
  })
  return [...scored, { name, file, exact: false, comparisons: [countOf(expected.length, records.length, free)] }]
}

/** The record for a label: of its type, failing that at its place. */
function takeFor(
  labels: ExpectedRecord,
  at: number,
  of: number,
  all: readonly DocketRecord[],
  free: DocketRecord[],
): DocketRecord | undefined {
  let found = free.findIndex((record) => record.documentType === labels.documentType)
  if (found < 0 && all.length === of) found = free.indexOf(all[at] as DocketRecord)
  if (found < 0 && of === 1) found = 0
  return found < 0 ? undefined : free.splice(found, 1)[0]
}

const nothingRead = {
  documentType: null, issuer: null, framework: null, scope: null, authority: null, inspectors: [], addressees: [], signatories: [],
  copiedTo: [], contacts: [],
  judgements: [], actions: [], noneStated: [], findings: [], evidence: [], dates: {
    document: null, inspection: [], meeting: null, previous: [], nextBy: null,
  },
} as unknown as DocketRecord

/** A file's documents as a field of their own: none too few, none too many. */
function countOf(expected: number, read: number, free: readonly DocketRecord[]): Comparison {
  const differences: Difference[] = free.map((record) => ({
    field: 'records', pointer: '', expected: null, read: record.documentType, evidence: null,
  }))
  return { field: 'records', agreed: Math.min(expected, read), extra: free.length, missing: Math.max(0, expected - read), differences }
}

function isExact(comparisons: readonly Comparison[]): boolean {
  return !comparisons.some(({ field, differences }) => differences.length > 0 && (coreFields as readonly string[]).includes(field))
}
