import { annotation } from './annotation.ts'
import type { Reporter } from './index.ts'

/** For GitHub Actions: an annotation for each difference. */
export const github: Reporter = {
  id: 'github',
  write: ({ documents }) => documents.flatMap(({ file, name, comparisons }) => comparisons.flatMap(({ differences }) => differences.map(({ field, pointer, expected, read }) =>
    `${annotation('error', file, `${name} ${field}`, `${pointer}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`)}\n`))).join(''),
}
