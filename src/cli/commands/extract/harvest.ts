import type { CorrectionCounts } from '../../../batch/corrections/correct-fates.ts'
import type { ArchiveEvent } from '../../../batch/keep/archive.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Trouble } from '../../trouble/errors.ts'
import { type NotedWarning, editWarnings, isEdit } from '../../trouble/edit-warnings.ts'
import type { Troubles } from '../../trouble/troubles.ts'

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
  readonly corrections = { applied: 0, conflicts: 0, settled: 0 }
  readonly firstWarnings: NotedWarning[] = []

  /** @param folder of the records, where they go into one */
  constructor(private readonly troubles: Troubles, private readonly folder = '') {}

  get failures(): number {
    return this.troubles.count
  }

  take(event: ArchiveEvent): void {
    this.files++
    if (event.kind === 'unchanged') {
      this.unchanged++
      this.unchangedDocuments += event.entry.parts
      for (const warning of editWarnings(event.files, this.folder)) this.warn(warning)
      return
    }
    if (event.corrections) this.correct(event.corrections)
    for (const fate of event.fates) {
      if ('error' in fate) this.fail(fate.error, fate.name)
      else for (const record of fate.records) this.count(record)
    }
  }

  /** A document that could not be read, or a path that leads nowhere. */
  fail(error: Trouble, name: string): void {
    increment(this.errors, error.code)
    this.troubles.tell(error, name)
  }

  private correct({ applied, conflicts, settled }: CorrectionCounts): void {
    this.corrections.applied += applied
    this.corrections.conflicts += conflicts
    this.corrections.settled += settled
  }

  private count({ documentType, warnings, source: { file, pages, part } }: DocketRecord): void {
    this.documents++
    if (!part || part.index === 1) this.pages += pages ?? 1
    increment(this.types, documentType)
    for (const { code, message } of warnings) this.warn({ file, code, message })
  }

  /** No edit is left out, however many there are. */
  private warn(warning: NotedWarning): void {
    increment(this.warnings, warning.code)
    if (isEdit(warning) || this.firstWarnings.length < mostTold) this.firstWarnings.push(warning)
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
