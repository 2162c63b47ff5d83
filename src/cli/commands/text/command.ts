import { Command } from 'commander'
import { examples } from '../../help.ts'
import { readerOption } from '../../options.ts'
import type { Session } from '../../session.ts'

export function textCommand(session: Session): Command {
  return new Command('text')
    .summary('print the text that all offsets refer to')
    .description('Prints a document’s text in its normal form, one block a line: exactly what offsets in records count in.')
    .argument('<file>', 'a document')
    .option('--pages', 'say on stderr where each page begins')
    .option('--json', 'text, pages and blocks as JSON')
    .addOption(readerOption())
    .addHelpText('after', examples([
      ['docket text letter.pdf', 'read it'],
      ['docket text letter.pdf --pages > letter.txt', 'keep the text, see the pages'],
      ['docket text letter.pdf --json | jq .blocks', 'what each line was taken for'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
