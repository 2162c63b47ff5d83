import type { Fate } from '../../../../batch/read-all.ts'
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
  if ('error' in fate) return [annotation('error', fate.name, fate.error)]
  return fate.records.flatMap(({ source, warnings }) => warnings.map((warning) => annotation('warning', source.file, warning)))
}

function annotation(kind: 'error' | 'warning', file: string, { code, message }: { readonly code: string; readonly message: string }): string {
  return `::${kind} file=${property(file)},title=${property(code)}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
