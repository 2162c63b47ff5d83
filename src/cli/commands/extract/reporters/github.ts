import type { Fate } from '../../../../batch/fates/fates-of.ts'
import { annotation } from '../../../../check/reporters/annotation.ts'
import type { Trouble } from '../../../trouble/errors.ts'
import type { Reporter } from './reporter.ts'

/** GitHub Actions shows each line as an annotation of its file. */
export function githubReporter(say: (line: string) => void): Reporter {
  return {
    miss: (trouble, name) => say(errorOf(trouble, name)),
    take(event) {
      if (event.kind === 'unchanged') return
      for (const fate of event.fates) for (const line of annotationsOf(fate)) say(line)
    },
    close: async () => {},
  }
}

function errorOf({ code, message }: Trouble, name: string): string {
  return annotation('error', name, code, message)
}

function annotationsOf(fate: Fate): string[] {
  if ('error' in fate) return [errorOf(fate.error, fate.name)]
  return fate.records.flatMap(({ source, warnings }) =>
    warnings.map(({ code, message }) => annotation('warning', source.file, code, message)))
}
