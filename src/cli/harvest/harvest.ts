import type { CorrectionCounts } from '../../batch/corrections/correct-fates.ts'
import type { ArchiveEvent } from '../../batch/keep/archive.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { type NotedWarning, isEdit } from '../trouble/edit-warnings.ts'
import type { Troubles } from '../trouble/troubles.ts'
import type { Finding } from './findings.ts'

/** So many warnings are reported one by one. */
const mostTold = 10

/** Counts what comes, and keeps nothing of it but the first warnings. */
export class Harvest {
  /** Files dealt with, read or not. */
  files = 0
  documents = 0
  pages = 0
  /** Files that were left alone because nothing has changed. */
  unchanged = 0
  /** Documents of those. */
  unchangedDocuments = 0
  /** What failed, by the code of its error. */
  readonly errors = new Map<string, number>()
  readonly types = new Map<string, number>()
  readonly warnings = new Map<string, number>()
  /** Failures and warnings that are known, and count no more. */
  readonly known = new Map<string, number>()
  readonly corrections = { applied: 0, conflicts: 0, settled: 0 }
  readonly firstWarnings: NotedWarning[] = []

  constructor(private readonly troubles: Troubles) {}

  get failures(): number {
    return this.troubles.count
  }

  get warningCount(): number {
    return [...this.warnings.values()].reduce((sum, count) => sum + count, 0)
  }

  take(event: ArchiveEvent): void {
    this.files++
    if (event.kind === 'unchanged') {
      this.unchanged++
      this.unchangedDocuments += event.entry.parts
      return
    }
    if (event.corrections) this.correct(event.corrections)
    for (const fate of event.fates) if ('records' in fate) for (const record of fate.records) this.count(record)
  }

  /** A failure or a warning. */
  note({ file, code, message, failure, known }: Finding): void {
    increment(known ? this.known : failure ? this.errors : this.warnings, code)
    if (known) return
    if (failure) this.troubles.tell(failure, file)
    else this.warn({ file, code, message })
  }

  private correct({ applied, conflicts, settled }: CorrectionCounts): void {
    this.corrections.applied += applied
    this.corrections.conflicts += conflicts
    this.corrections.settled += settled
  }

  private count({ documentType, source: { pages, part } }: DocketRecord): void {
    this.documents++
    if (!part || part.index === 1) this.pages += pages ?? 1
    increment(this.types, documentType)
  }

  /** No edit is left out, however many there are. */
  private warn(warning: NotedWarning): void {
    if (isEdit(warning) || this.firstWarnings.length < mostTold) this.firstWarnings.push(warning)
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
