import type { Fault } from '../record/faults.ts'
import { type CheckedYaml, checkedYaml } from '../yaml-files/checked-yaml.ts'
import { filingReporters } from './choices.ts'
import { codeFault } from './codes.ts'
import { type Config, type KnownTrouble, configSchema } from './schema.ts'

/** Reads the text of a docket.yaml. One that holds nothing but comments settles nothing. */
export function parseConfig(text: string): CheckedYaml<Config> {
  return checkedYaml(isBare(text) ? '{}' : text, configSchema, 'A docket.yaml', contradictions)
}

function isBare(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'))
}

/** What the schema alone cannot tell. */
function contradictions({ known = [], 'fail-on': failOn = [], reporter, 'report-file': reportFile }: Config): Fault[] {
  const isFiled = reportFile === undefined || filingReporters.includes(reporter)
  return [
    ...(isFiled ? [] : [{ pointer: '/report-file', message: `Nothing is written there. The reporters ${filingReporters.join(' and ')} need it.` }]),
    ...known.flatMap((one, at) => (isTwice(one, known.slice(0, at)) ? [{ pointer: `/known/${at}`, message: 'This is known already, above.' }] : [])),
    ...failOn.flatMap((word, at) => {
      const message = codeFault(word)
      return message === undefined ? [] : [{ pointer: `/fail-on/${at}`, message }]
    }),
  ]
}

function isTwice({ file, code }: KnownTrouble, former: readonly KnownTrouble[]): boolean {
  return former.some((one) => one.file === file && one.code === code)
}
