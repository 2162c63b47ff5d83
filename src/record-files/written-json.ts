/** Where something stands among the bytes of a file. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where the long lists of a record stand in its file, each with its brackets. */
export interface WrittenLists {
  readonly findings: Range
  readonly evidence: Range
  /** The evidence besides that of findings, which is nine tenths of it and stands last; undefined where it may stand elsewhere. */
  readonly valueEvidence: Range | undefined
}

const beginning = '{\n  "schemaVersion": '
const listEnd = '\n  ]'
const entryStart = '\n    {'
const entryEnd = '\n    }'
const pointerLine = '\n      "pointer": "'
const ofFinding = `${pointerLine}/findings/`
/** Values that a person corrected have their evidence behind that of findings. */
const corrected = '\n  "corrected": ['

/**
 * Finds the long lists of a record that the JSON writer wrote, so that they need not be parsed with the rest: no text holds a line's end as
 * it is, and lines alone tell where lists begin and end. Undefined for whatever is written otherwise.
 */
export function writtenLists(bytes: Buffer): WrittenLists | undefined {
  if (!isAt(0, beginning, bytes)) return undefined
  const findings = listIn(bytes, 'findings', 0)
  const evidence = findings && listIn(bytes, 'evidence', findings.end)
  return evidence && { findings, evidence, valueEvidence: valueEvidenceIn(evidence, bytes) }
}

/** The text of a record without the entries of its long lists. */
export function withoutLists(bytes: Buffer, { findings, evidence }: WrittenLists): string {
  const text = (start: number, end?: number): string => bytes.toString('utf8', start, end)
  return `${text(0, findings.start)}[]${text(findings.end, evidence.start)}[]${text(evidence.end)}`
}

function listIn(bytes: Buffer, name: string, from: number): Range | undefined {
  const key = `\n  "${name}": [`
  const at = bytes.indexOf(key, from)
  if (at === -1) return undefined
  const start = at + key.length - 1
  if (isAt(start, '[]', bytes)) return { start, end: start + 2 }
  const end = bytes.indexOf(listEnd, start)
  return end === -1 ? undefined : { start, end: end + listEnd.length }
}

/** Without the bracket that closes it, which stands further down. */
function valueEvidenceIn({ start, end }: Range, bytes: Buffer): Range | undefined {
  const first = bytes.indexOf(ofFinding, start)
  if (first === -1 || first > end) return { start, end: end - 1 }
  if (!isAt(bytes.lastIndexOf(pointerLine, end), ofFinding, bytes) || bytes.includes(corrected, end)) return undefined
  const before = bytes.lastIndexOf(entryEnd, bytes.lastIndexOf(entryStart, first))
  return { start, end: before < start ? start + 1 : before + entryEnd.length }
}

function isAt(at: number, words: string, bytes: Buffer): boolean {
  return bytes.toString('latin1', at, at + words.length) === words
}
