import { Argument, Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function schemaCommand(session: Session): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a record, of a file of corrections, or of docket.yaml')
    .description('Prints the JSON Schema (draft 2020-12) that every record fits, or every file of corrections, or every docket.yaml.')
    .addArgument(new Argument('[name]', 'which schema').choices(['record', 'corrections', 'config']).default('record'))
    .addHelpText('after', examples([
      ['docket schema', 'print it'],
      ['docket schema > record.schema.json', 'keep it for an editor or a validator'],
      ['docket schema corrections', 'of what people correct'],
      ['docket schema config', 'of a project’s settings'],
      ['docket schema | jq .properties.dates', 'one field'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
