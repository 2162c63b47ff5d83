import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { typesOption } from '../../options/options.ts'
import { newTypeCommand } from './new/command.ts'
import { tryTypesCommand } from './try/command.ts'

export function typesCommand(session: Session): Command {
  return new Command('types')
    .summary('list the document types, or make one of your own')
    .description('Lists every document type: what it is, when it was issued, under which framework, and which fields are read.')
    .argument('[id]', 'one type, with its layouts and cues')
    .addOption(typesOption())
    .option('--json', 'the list as JSON')
    .addCommand(newTypeCommand(session))
    .addCommand(tryTypesCommand(session))
    .addHelpText('after', examples([
      ['docket types', 'the catalogue'],
      ['docket types focused-visit-letter', 'one of them, with its cues'],
      ['docket types --json | jq -r .[].id', 'the ids'],
      ['docket types new x-valley-letter --from a.pdf b.pdf', 'a first file of a type of your own'],
      ['docket types test types', 'its samples beside what is expected of them'],
    ]))
    .action(session.runs(() => import('./list.ts')))
}
