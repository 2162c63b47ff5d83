import { pathOf } from '../../../batch/disk/paths.ts'
import type { MergeEvent } from '../../../batch/keep/merge.ts'
import { type NotedWarning, editWarnings } from '../../trouble/edit-warnings.ts'
import type { Troubles } from '../../trouble/troubles.ts'

/** Counts what a merge does, and keeps nothing of it but what was edited. */
export class Merged {
  /** Sources dealt with. */
  files = 0
  /** Sources whose records were there already. */
  unchanged = 0
  documents = 0
  duplicates = 0
  /** Sources that have no record, by the code of their error. */
  readonly errors = new Map<string, number>()
  /** Records that somebody edited. */
  readonly edits: NotedWarning[] = []
  /** Sources whose records were left, as what somebody edited would be written over. */
  left = 0

  constructor(private readonly folder: string, private readonly troubles: Troubles) {}

  /** Sources without a record. */
  get without(): number {
    return [...this.errors.values()].reduce((sum, count) => sum + count, 0)
  }

  take({ kind, entry, files }: MergeEvent): void {
    this.files++
    if (kind === 'unchanged') this.unchanged++
    if (kind === 'left') return this.leave(entry.file, files.edited)
    this.documents += entry.parts
    if (entry.duplicateOf !== null) this.duplicates++
    if (entry.error !== null && entry.parts === 0) this.errors.set(entry.error, (this.errors.get(entry.error) ?? 0) + 1)
    this.edits.push(...editWarnings(files, this.folder))
  }

  private leave(file: string, edited: readonly string[]): void {
    this.left++
    const names = edited.map((name) => pathOf(this.folder, name)).join(' and ')
    const were = edited.length === 1 ? 'was' : 'were'
    this.troubles.tell({
      code: 'E_EDITED',
      message: `Its records have changed, but ${names} ${were} edited since docket wrote it, and ${were} left.`,
      hint: 'Move it elsewhere or delete it, and merge again.',
    }, file)
  }
}
