import type { ReporterOptions } from '../../../options/reporter-options.ts'
import type { Terminal } from '../../../terminal/terminal.ts'
import { type Reporter, silent } from './reporter.ts'

/** The reporter that was asked for. Annotations go to stderr, where GitHub finds them as well: stdout is for data. */
export async function chooseReporter({ reporter, reportFile = '' }: ReporterOptions, terminal: Terminal): Promise<Reporter> {
  if (reporter === 'github') return (await import('./github.ts')).githubReporter((line) => terminal.say(line))
  if (reporter === 'junit') return (await import('./junit.ts')).junitReporter(reportFile)
  return reporter === 'sarif' ? (await import('./sarif.ts')).sarifReporter(reportFile) : silent
}
