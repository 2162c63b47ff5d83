import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withCache } from '../../options/cache-options.ts'
import { quietOption } from '../../options/options.ts'

export function validateCommand(session: Session): Command {
  const command = new Command('validate')
    .summary('check records against the schema, their evidence and their sources')
    .description(
      'Checks records in JSON, YAML or NDJSON files and prints each fault with its place: what breaks the schema, a value without evidence, ' +
      'one that says otherwise than the words of its evidence, and with --sources a quote that does not stand where it says.',
    )
    .argument('<record...>', 'a file of records, a folder, a pattern in quotes, s3://bucket/prefix, or postgres://… where docket gather left some')
    .option('--sources <folder>', 'where the documents lie: each quote is looked up in the text of its own')
    .option('--json', 'one line of JSON a fault')
  return withCache(command)
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket validate records', 'every record below a folder'],
      ['docket validate letter.yaml', 'one file'],
      ['docket validate records --sources letters', 'and every quote in its letter'],
      ['docket validate records.ndjson --json', 'the faults as data'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
