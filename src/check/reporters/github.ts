import type { DocumentScore } from '../score.ts'
import { annotation } from './annotation.ts'
import type { Reporter } from './index.ts'

/** For GitHub Actions: an annotation for each difference. */
export const github: Reporter = {
  id: 'github',
  write: ({ documents }) => documents.flatMap(linesOf).join(''),
}

function linesOf({ file, name, comparisons }: DocumentScore): string[] {
  return comparisons.flatMap(({ differences }) => differences).map(({ field, pointer, expected, read }) => {
    const said = `${pointer}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`
    return `${annotation('error', file, `${name} ${field}`, said)}\n`
  })
}
