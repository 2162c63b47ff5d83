import type { Terminal } from '../../../terminal/terminal.ts'
import type { ExtractOptions } from '../options.ts'
import { githubReporter } from './github.ts'
import { junitReporter } from './junit.ts'
import { type Reporter, silent } from './reporter.ts'

/** The reporter that was asked for. Annotations go to stderr, where GitHub finds them as well: stdout is for data. */
export function chooseReporter({ reporter, reportFile }: ExtractOptions, terminal: Terminal): Reporter {
  if (reporter === 'github') return githubReporter((line) => terminal.say(line))
  return reporter === 'junit' && reportFile !== undefined ? junitReporter(reportFile) : silent
}
