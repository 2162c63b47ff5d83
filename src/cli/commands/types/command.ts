import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function typesCommand(session: Session): Command {
  return new Command('types')
    .summary('list the document types')
    .description('Lists every document type: what it is, when it was issued, under which framework, and which fields are read.')
    .argument('[id]', 'one type, with its layouts and cues')
    .option('--json', 'the list as JSON')
    .addHelpText('after', examples([
      ['docket types', 'the catalogue'],
      ['docket types focused-visit-letter', 'one of them, with its cues'],
      ['docket types --json | jq -r .[].id', 'the ids'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
