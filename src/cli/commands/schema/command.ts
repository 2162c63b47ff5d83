import { Argument, Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function schemaCommand(session: Session): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a record, or of a file that people write')
    .description('Prints the JSON Schema (draft 2020-12) that every record fits, every file of corrections, every docket.yaml, or every document type of a project’s own.')
    .addArgument(new Argument('[name]', 'which schema').choices(['record', 'corrections', 'config', 'type']).default('record'))
    .addHelpText('after', examples([
      ['docket schema', 'print it'],
      ['docket schema > record.schema.json', 'keep it for an editor or a validator'],
      ['docket schema corrections', 'of what people correct'],
      ['docket schema config', 'of a project’s settings'],
      ['docket schema | jq .properties.dates', 'one field'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
