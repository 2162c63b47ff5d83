import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withReading } from '../../options/reading-options.ts'

export function textCommand(session: Session): Command {
  const command = new Command('text')
    .summary('print the text that all offsets refer to')
    .description('Prints a document’s text in its normal form, one block a line: exactly what offsets in records count in.')
    .argument('<file>', 'a document, one in a container (pack.zip!/letter.docx), or - for one on stdin')
    .option('--pages', 'say on stderr where each page begins')
    .option('--json', 'text, pages and blocks as JSON')
    .option('--boxes', 'where each line stands on its pages: one JSON object a line; with --json, boxes in blocks and the pages’ sizes')
  return withReading(command)
    .addHelpText('after', examples([
      ['docket text letter.pdf', 'read it'],
      ['docket text letter.pdf --pages > letter.txt', 'keep the text, see the pages'],
      ['docket text letter.pdf --json | jq .blocks', 'what each line was taken for'],
      ['docket text letter.pdf --boxes | head -1', '{"start":0,"end":9,…,"boxes":[{"page":1,"x":72,"y":70.7,"width":41.5,"height":12}]}'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
