import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'

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
