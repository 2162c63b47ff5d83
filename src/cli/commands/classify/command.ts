import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'
import { withReading } from '../../options/reading-options.ts'

export function classifyCommand(session: Session): Command {
  const command = new Command('classify')
    .summary('tell what each document is')
    .description('Lists file, part, type, confidence, authority and date of each document: on a terminal a table with packs, mails and archives as trees, tab-separated in a pipe.')
    .argument('<path...>', 'a file, a folder, a pattern in quotes, or - for one document on stdin')
    .option('--json', 'one line of JSON a document, with the reasons')
  return withReading(command)
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket classify letters', 'a folder'],
      ["docket classify 'archive/**/*.pdf' | cut -f3 | sort | uniq -c", 'how many of each type'],
      ['docket classify pack.pdf --json', 'the parts of a pack, and why'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
