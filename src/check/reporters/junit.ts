import type { DocumentScore } from '../score.ts'
import type { Reporter } from './index.ts'
import { escapeXml, testSuite } from './test-suite.ts'

/** For CI systems: a test case for each document, a failure for each that differs. */
export const junit: Reporter = {
  id: 'junit',
  write: ({ documents }) => testSuite('docket check', documents.map(testCase), documents.filter(isWrong).length),
}

function isWrong({ comparisons }: DocumentScore): boolean {
  return comparisons.some(({ differences }) => differences.length > 0)
}

function testCase(document: DocumentScore): string {
  const differences = document.comparisons.flatMap((comparison) => comparison.differences)
  const open = `<testcase classname="docket" name="${escapeXml(document.name)}"`
  if (!differences.length) return `${open}/>`
  const body = differences
    .map(({ pointer, expected, read }) => `${pointer}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`)
    .join('\n')
  return `${open}><failure message="${differences.length} differences">${escapeXml(body)}</failure></testcase>`
}
