import type { Reporter } from './index.ts'

/** For GitHub Actions: an annotation for each difference. */
export const github: Reporter = {
  id: 'github',
  write: ({ documents }) => documents.flatMap(({ file, name, comparisons }) => comparisons.flatMap(({ differences }) => differences.map(({ field, pointer, expected, read }) =>
    `::error file=${property(file)},title=${property(`${name} ${field}`)}::${message(`${pointer}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`)}\n`))).join(''),
}

function message(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return message(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
