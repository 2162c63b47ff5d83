import type { ArchiveEvent } from '../../../../batch/archive.ts'
import { writeOutput } from '../../../write-output.ts'
import type { Reporter } from './reporter.ts'

/** For CI systems: a test case for each file, a failure for each that could not be read, warnings as its output. */
export function junitReporter(path: string): Reporter {
  const cases: string[] = []
  let failures = 0
  return {
    take(event) {
      if (event.kind === 'read' && event.fates.some((fate) => 'error' in fate)) failures++
      cases.push(testCase(event))
    },
    close: () => writeOutput(path, `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="docket extract" tests="${cases.length}" failures="${failures}">\n${cases.join('\n')}\n</testsuite></testsuites>\n`),
  }
}

function testCase(event: ArchiveEvent): string {
  const body = event.kind === 'unchanged' ? '' : event.fates.map((fate) => ('error' in fate ? failure(fate.error) : warningsOf(fate.records))).join('')
  return `<testcase classname="docket" name="${escaped(event.input.name)}">${body}</testcase>`
}

function failure({ code, message, hint }: { readonly code: string; readonly message: string; readonly hint: string }): string {
  return `<failure type="${code}" message="${escaped(message)}">${escaped(hint)}</failure>`
}

function warningsOf(records: readonly { readonly warnings: readonly { readonly code: string; readonly message: string }[] }[]): string {
  const lines = records.flatMap(({ warnings }) => warnings.map(({ code, message }) => `${code}: ${message}`))
  return lines.length ? `<system-out>${escaped(lines.join('\n'))}</system-out>` : ''
}

/** XML 1.0 knows neither bare markup nor control characters. */
function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uFFFD]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
