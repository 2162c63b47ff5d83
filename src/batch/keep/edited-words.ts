import { pathOf } from '../disk/paths.ts'

/** That records were edited, and are left as they are. */
export function editedWords(edited: readonly string[], folder: string): string {
  const names = edited.map((file) => pathOf(folder, file)).join(' and ')
  const were = edited.length === 1 ? 'was' : 'were'
  return `${names} ${were} edited since docket wrote it, and ${were} left.`
}
