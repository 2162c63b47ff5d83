import { Command } from 'commander'
import { examples } from '../../../command/help.ts'
import type { Session } from '../../../command/session.ts'
import { withReading } from '../../../options/reading-options.ts'

export function tryTypesCommand(session: Session): Command {
  const command = new Command('test')
    .summary('read the samples of your own document types')
    .description('Reads the samples in a folder of document types, each beside its letter.expected.yaml: every difference, figures a field, and what of each type’s file was of no use to its samples.')
    .argument('<folder>', 'document types, with their samples in it or below')
    .option('--only <glob>', 'only samples whose name fits')
    .option('--json', 'the figures, and what was of no use, as JSON')
  return withReading(command)
    .addHelpText('after', examples([['docket types test types', 'after every change of a type’s file']]))
    .action(session.runs(() => import('./run.ts')))
}
