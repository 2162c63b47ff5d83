import { pathOf } from '../../batch/disk/paths.ts'
import type { FilesNow } from '../../batch/keep/written-file.ts'
import type { fileWarnings } from '../../vocabulary/warnings.ts'

/** A warning with the file that it is about. */
export interface NotedWarning {
  readonly file: string
  readonly code: string
  readonly message: string
}

const code = 'record-edited' satisfies keyof typeof fileWarnings

/** Each file of an input's records that somebody edited, what it contradicts and what to do. */
export function editWarnings({ edited, asWritten }: FilesNow, folder: string): NotedWarning[] {
  const [changed, others] = [edited, asWritten].map((files) => files.map((file) => pathOf(folder, file))) as [string[], string[]]
  return changed.map((file) => ({
    file, code, message: `It was edited since docket wrote it, and is left as it is. ${others.length > 0 ? contradiction(file, others) : anew(changed)}`,
  }))
}

export function isEdit(warning: Pick<NotedWarning, 'code'>): boolean {
  return warning.code === code
}

function contradiction(file: string, others: readonly string[]): string {
  return `${others.join(' and ')} ${others.length === 1 ? 'was' : 'were'} not: make the same change there, or delete ${file} to have it written anew.`
}

function anew(edited: readonly string[]): string {
  return `To have it written anew, delete ${edited.join(' and ')}.`
}
