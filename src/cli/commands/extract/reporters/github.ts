import { annotation } from '../../../../check/reporters/annotation.ts'
import type { Finding } from '../../../harvest/findings.ts'
import type { Reporter } from './reporter.ts'

/** GitHub Actions shows each line as an annotation of its file. */
export function githubReporter(say: (line: string) => void): Reporter {
  return {
    take: ({ findings }) => { for (const finding of findings) say(line(finding)) },
    close: async () => {},
  }
}

function line({ file, code, message, fails, known }: Finding): string {
  if (known) return annotation('notice', file, code, `${message} Known: ${known.reason}`)
  return annotation(fails ? 'error' : 'warning', file, code, message)
}
