import { Command, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withCache } from '../../options/cache-options.ts'
import { jobsOption, quietOption } from '../../options/options.ts'
import { queueOption } from '../../options/queue-options.ts'
import { withEffort } from '../../options/reading-options.ts'
import { parseListening } from './parse-listening.ts'

export function workCommand(session: Session): Command {
  const command = new Command('work')
    .summary('read documents from a queue')
    .description(
      'Takes files that docket enqueue put on a queue, reads them, and keeps what was read in the queue’s database, from which docket gather writes it. ' +
      'It takes only what this docket reads as it is to be read: two versions never mix. Any number of workers may do this at once, on any number of machines; one that ends leaves its files to the others.',
    )
    .addOption(queueOption())
    .addOption(jobsOption())
    .option('--until-empty', 'end when all is read, by this worker or another, instead of waiting for more')
    .addOption(new Option('--listen <address>', 'answer /health and /metrics (Prometheus) at [HOST:]PORT; this machine alone is answered where no host is named').argParser(parseListening))
  return withCache(withEffort(command))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket work --queue postgres://docket@db/papers', 'until Ctrl-C or a TERM signal'],
      ['docket work --until-empty --jobs 8', 'until all is read, eight files at once; the queue that DOCKET_QUEUE names'],
      ['docket work --listen 0.0.0.0:9464', 'with figures for Prometheus, on all addresses of this machine'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
