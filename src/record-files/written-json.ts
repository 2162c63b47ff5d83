/** The list of all findings and of all evidence, which are most of a record. */
type LongList = 'findings' | 'evidence'

/** Where a list stands among the bytes, with its brackets. */
interface Range {
  readonly start: number
  readonly end: number
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
 * A record as the JSON writer writes it, read in parts: no text holds a line's end as it is, so that lines alone tell where its long
 * lists begin and end, and a list that nobody asks for is never parsed.
 */
export class WrittenJson {
  private constructor(private readonly bytes: Buffer, private readonly ranges: Readonly<Record<LongList, Range>>) {}

  /** Undefined for whatever is written otherwise. */
  static of(bytes: Buffer): WrittenJson | undefined {
    if (bytes.toString('latin1', 0, beginning.length) !== beginning) return undefined
    const [findings, evidence] = [listIn(bytes, 'findings'), listIn(bytes, 'evidence')]
    return findings && evidence && findings.end < evidence.start ? new WrittenJson(bytes, { findings, evidence }) : undefined
  }

  /** The record, its long lists empty. */
  head(): unknown {
    const { findings, evidence } = this.ranges
    return JSON.parse(`${this.text(0, findings.start)}[]${this.text(findings.end, evidence.start)}[]${this.text(evidence.end)}`)
  }

  list(name: LongList): unknown {
    const { start, end } = this.ranges[name]
    return JSON.parse(this.text(start, end))
  }

  /** The evidence besides that of findings, which is nine tenths of it and stands last; undefined where it may stand elsewhere. */
  evidenceBesidesFindings(): unknown {
    const { start, end } = this.ranges.evidence
    const first = this.bytes.indexOf(ofFinding, start)
    if (first === -1 || first > end) return this.list('evidence')
    const last = this.bytes.lastIndexOf(pointerLine, end)
    const isLast = this.bytes.toString('latin1', last, last + ofFinding.length) === ofFinding
    if (!isLast || this.bytes.includes(corrected)) return undefined
    const before = this.bytes.lastIndexOf(entryEnd, this.bytes.lastIndexOf(entryStart, first))
    return before < start ? [] : JSON.parse(`${this.text(start, before + entryEnd.length)}]`)
  }

  private text(start: number, end?: number): string {
    return this.bytes.toString('utf8', start, end)
  }
}

function listIn(bytes: Buffer, name: LongList): Range | undefined {
  const key = `\n  "${name}": [`
  const at = bytes.indexOf(key)
  if (at === -1) return undefined
  const start = at + key.length - 1
  if (bytes.toString('latin1', start, start + 2) === '[]') return { start, end: start + 2 }
  const end = bytes.indexOf(listEnd, start)
  return end === -1 ? undefined : { start, end: end + listEnd.length }
}
