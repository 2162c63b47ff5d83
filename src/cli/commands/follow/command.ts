import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function followCommand(session: Session): Command {
  return new Command('follow')
    .summary('show what became of recommendations')
    .description(
      'Links every action of an inspection to what later inspections and visits of the authority say of the same matter: that it is raised again, goes forward, is done, is as it was. ' +
      'A link is a suggestion, made by likeness of wording and shown with a question mark, unless the later document itself speaks of the earlier inspection. ' +
      'Only an inspectorate’s own documents count. Without --authority it counts matters by topic, year and region.',
    )
    .argument('<record...>', recordPaths)
    .option('--authority <name>', 'the matters of one authority, each with a ribbon of what became of it')
    .option('--quotes', 'with --authority: the words of each later passage and their pages')
    .option('--explicit', 'without suggestions')
    .option('--json', 'counts and threads as JSON, with all quotes and places')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket follow records', 'what is raised most often, and how often again'],
      ['docket follow records --authority Torbay', 'one authority, a ribbon for each matter'],
      ['docket follow records --authority Torbay --quotes', 'with the words and their pages'],
      ["docket follow records --json | jq '.threads[] | select(.links == []) | .matter.action.quote'", 'of which nothing was said again'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
