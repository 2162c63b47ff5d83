import type { Fate } from '../../../../batch/read-all.ts'
import { annotation } from '../../../../check/reporters/annotation.ts'
import type { Reporter } from './reporter.ts'

/** GitHub Actions shows each line as an annotation of its file. */
export function githubReporter(say: (line: string) => void): Reporter {
  return {
    take(event) {
      if (event.kind === 'unchanged') return
      for (const fate of event.fates) for (const line of annotationsOf(fate)) say(line)
    },
    close: async () => {},
  }
}

function annotationsOf(fate: Fate): string[] {
  if ('error' in fate) return [annotation('error', fate.name, fate.error.code, fate.error.message)]
  return fate.records.flatMap(({ source, warnings }) => warnings.map(({ code, message }) => annotation('warning', source.file, code, message)))
}
