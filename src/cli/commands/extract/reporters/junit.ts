import type { ArchiveEvent } from '../../../../batch/keep/archive.ts'
import { escapeXml, testSuite } from '../../../../check/reporters/test-suite.ts'
import type { Trouble } from '../../../trouble/errors.ts'
import { writeOutput } from '../../../write-output.ts'
import type { Reporter } from './reporter.ts'

/** For CI systems: a test case for each file, a failure for each that could not be read, warnings as its output. */
export function junitReporter(path: string): Reporter {
  const cases: string[] = []
  let failures = 0
  return {
    miss(trouble, name) {
      failures++
      cases.push(testCase(name, failure(trouble)))
    },
    take(event) {
      if (event.kind === 'read' && event.fates.some((fate) => 'error' in fate)) failures++
      cases.push(testCase(event.input.name, bodyOf(event)))
    },
    close: () => writeOutput(path, testSuite('docket extract', cases, failures)),
  }
}

function testCase(name: string, body: string): string {
  return `<testcase classname="docket" name="${escapeXml(name)}">${body}</testcase>`
}

function bodyOf(event: ArchiveEvent): string {
  return event.kind === 'unchanged'
    ? ''
    : event.fates.map((fate) => ('error' in fate ? failure(fate.error) : warningsOf(fate.records))).join('')
}

function failure({ code, message, hint }: Trouble): string {
  return `<failure type="${code}" message="${escapeXml(message)}">${escapeXml(hint)}</failure>`
}

function warningsOf(records: readonly { readonly warnings: readonly { readonly code: string; readonly message: string }[] }[]): string {
  const lines = records.flatMap(({ warnings }) => warnings.map(({ code, message }) => `${code}: ${message}`))
  return lines.length ? `<system-out>${escapeXml(lines.join('\n'))}</system-out>` : ''
}
