import type { DocumentScore } from '../score.ts'
import type { Reporter } from './index.ts'

/** For CI systems: a test case for each document, a failure for each that differs. */
export const junit: Reporter = {
  id: 'junit',
  write: ({ documents }) => {
    const failures = documents.filter(isWrong).length
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="docket check" tests="${documents.length}" failures="${failures}">\n${documents.map(testCase).join('\n')}\n</testsuite></testsuites>\n`
  },
}

function isWrong({ comparisons }: DocumentScore): boolean {
  return comparisons.some(({ differences }) => differences.length > 0)
}

function testCase(document: DocumentScore): string {
  const differences = document.comparisons.flatMap((comparison) => comparison.differences)
  const open = `<testcase classname="docket" name="${escape(document.name)}"`
  if (!differences.length) return `${open}/>`
  const body = differences.map(({ pointer, expected, read }) => `${pointer}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`).join('\n')
  return `${open}><failure message="${differences.length} differences">${escape(body)}</failure></testcase>`
}

/** XML 1.0 knows neither bare markup nor control characters. */
function escape(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uFFFD]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
