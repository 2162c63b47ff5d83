import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function diffCommand(session: Session): Command {
  return new Command('diff')
    .summary('show what changed between two sets of records')
    .description(
      'Compares two sets of records field by field: of two versions of docket, or of two deliveries. Records are paired by their file’s content, or else by id, or else by the file’s name; ' +
      'where a file lies is not compared. The exit status is 1 when anything changed.',
    )
    .argument('<old>', recordPaths)
    .argument('<new>', 'the same, later')
    .option('--evidence', 'list changes of evidence and reasons, too, which are only counted otherwise')
    .addOption(new Option('--ignore <list>', 'JSON Pointers not to compare, as in /evidence,/source/sha256')
      .argParser(parsePointers)
      .default([], 'nothing'))
    .option('--json', 'one line of JSON a record that changed')
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket diff records-before records-after', 'two folders'],
      ['docket diff before.ndjson after.ndjson --ignore /evidence', 'values alone'],
      ["docket diff before after --json | jq -r '.differences[].pointer'", 'which fields'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parsePointers(list: string): string[] {
  const pointers = list.split(',').map((pointer) => pointer.trim().replace(/\/$/, ''))
  if (!pointers.every((pointer) => pointer.startsWith('/'))) throw new InvalidArgumentError('A pointer begins with a slash.')
  return pointers
}
