import { Argument, Command } from 'commander'
import { examples } from '../../../command/help.ts'
import type { Session } from '../../../command/session.ts'
import { withReading } from '../../../options/reading-options.ts'

export function newTypeCommand(session: Session): Command {
  const command = new Command('new')
    .summary('write a first file of a document type of your own')
    .description('Writes a first file of a document type from samples: words that only they have, their headings, and extractors that find something in most of them.')
    .addArgument(new Argument('<id>', 'of the type; it begins with x-'))
    .requiredOption('--from <sample...>', 'documents of the type; the more, the better')
    .option('-o, --out <folder>', 'where the file is written', 'types')
    .option('--force', 'write over a file that is there')
  return withReading(command)
    .addHelpText('after', examples([
      ['docket types new x-valley-letter --from a.pdf b.pdf c.pdf', 'types/x-valley-letter.type.yaml'],
      ['docket extract a.pdf --types types', 'what it reads'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
