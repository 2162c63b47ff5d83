import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { parseCount } from '../../options/arguments.ts'
import { withChoice } from '../../options/choice-options.ts'
import { quietOption } from '../../options/options.ts'
import { queueOption } from '../../options/queue-options.ts'
import { withManner } from '../../options/reading-options.ts'

export function enqueueCommand(session: Session): Command {
  const command = new Command('enqueue')
    .summary('put documents on a queue, for any number of machines to read')
    .description(
      'Puts files on a queue in PostgreSQL, from which docket work takes them on any number of machines. What is on it already is put there again only where it has changed. ' +
      'Machines see a file by the path that it has here, as on a shared disk. Needs the packages pg and pg-boss.',
    )
    .argument('[path...]', 'a file, a folder, or a pattern in quotes; by default the inputs of docket.yaml; links below a folder are passed over')
    .addOption(queueOption())
  return withManner(withChoice(command))
    .option('--boxes', 'tell in each entry of evidence where its words stand on their pages')
    .option('--prune', 'take files off the queue that have gone, whichever PATH they were put there by')
    .option('--retry', 'put files that failed on the queue again, too')
    .addOption(new Option('--lease <seconds>', 'how long a worker may be silent before another takes its files').argParser(parseLease).default(120))
    .addOption(new Option('--summary <format>', 'the summary: text, or json as the last line on stderr').choices(['text', 'json']))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket enqueue /archive --queue postgres://docket@db/papers', 'a folder on a disk that all workers see'],
      ["docket enqueue '/archive/**/*.pdf' --include '*inspection*'", 'the queue that DOCKET_QUEUE names'],
      ['docket enqueue /archive', 'again: only what is new or has changed'],
      ['docket enqueue /archive --prune', 'and forget what is no longer there; docket gather --prune then removes its records'],
      ['docket enqueue /archive --retry', 'and what failed, say for want of memory'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

/** More than a day the queue does not take. */
function parseLease(text: string): number {
  const seconds = parseCount(text)
  if (seconds > 80_000) throw new InvalidArgumentError('It is at most 80000.')
  return seconds
}
