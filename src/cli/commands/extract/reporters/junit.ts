import { escapeXml, testSuite } from '../../../../check/reporters/test-suite.ts'
import { writeOutput } from '../../../write-output.ts'
import type { Finding, Told } from '../../../harvest/findings.ts'
import { type Reporter, inOrder } from './reporter.ts'

/** For CI systems: a test case for each file, a failure for all that fails the run, other warnings and what is known as its output. */
export function junitReporter(path: string): Reporter {
  const all: Told[] = []
  return {
    take: (told) => all.push(told),
    close: (inputs) => writeOutput(path, testSuite('docket extract', inOrder(all, inputs).map(testCase), all.filter(isFailed).length)),
  }
}

function testCase({ name, findings, milliseconds }: Told): string {
  const failing = findings.filter(({ fails }) => fails)
  const body = [...failing.map(failure), ...output(findings.filter(({ fails }) => !fails))].join('')
  return `<testcase classname="docket" time="${(milliseconds / 1000).toFixed(3)}" name="${escapeXml(name)}">${body}</testcase>`
}

function isFailed({ findings }: Told): boolean {
  return findings.some(({ fails }) => fails)
}

function failure({ code, message, failure }: Finding): string {
  return `<failure type="${code}" message="${escapeXml(message)}">${escapeXml(failure?.hint ?? '')}</failure>`
}

function output(findings: readonly Finding[]): string[] {
  const lines = findings.map(({ code, message, known }) => `${code}: ${message}${known ? ` Known: ${known.reason}` : ''}`)
  return lines.length > 0 ? [`<system-out>${escapeXml(lines.join('\n'))}</system-out>`] : []
}
