import { Command } from 'commander'
import { redactions } from '../../../record/redacted.ts'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'
import { redactOption } from '../../options/redact-option.ts'

export function redactCommand(session: Session): Command {
  return new Command('redact')
    .summary('take names and contacts out of records')
    .description(
      'Writes records again without names of persons, phone numbers and addresses of mail: in values, quotes and all other words a mark stands ' +
      'in their place. Offices, bodies and authorities stay; so do the places of quotes, which lead into the text that was read. What was taken ' +
      'out each record says as redacted. docket tables and docket report take such records, or --redact themselves.',
    )
    .argument('<record...>', recordPaths)
    .option('-o, --out <file>', 'the file to write: .ndjson, .json or .yaml; stdout by default, as NDJSON')
    .addOption(redactOption().default([...redactions], 'people,contacts'))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket redact records --out shared.ndjson', 'to send to others'],
      ['docket redact records --redact contacts --out shared.json', 'with names, without phones and addresses'],
      ['docket redact records --redact people > shared.ndjson', 'on stdout'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
