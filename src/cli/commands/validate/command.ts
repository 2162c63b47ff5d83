import { Command } from 'commander'
import { examples } from '../../help.ts'
import { quietOption } from '../../options.ts'
import type { Session } from '../../session.ts'

export function validateCommand(session: Session): Command {
  return new Command('validate')
    .summary('check records against the schema')
    .description('Checks records in JSON, YAML or NDJSON files and prints each fault with its place.')
    .argument('<record...>', 'a file of records, a folder, or a pattern in quotes')
    .option('--json', 'one line of JSON a fault')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket validate records', 'every record below a folder'],
      ['docket validate letter.yaml', 'one file'],
      ['docket validate records.ndjson --json', 'the faults as data'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
