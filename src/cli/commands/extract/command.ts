import { Command, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { parseCount } from '../../options/arguments.ts'
import { withCache } from '../../options/cache-options.ts'
import { withChoice } from '../../options/choice-options.ts'
import { withCorrections } from '../../options/corrections-options.ts'
import { withFailing } from '../../options/failing-options.ts'
import { jobsOption, quietOption } from '../../options/options.ts'
import { withReading } from '../../options/reading-options.ts'
import { withReporter } from '../../options/reporter-options.ts'
import { withWriting } from '../../options/writing-options.ts'
import { parseShard } from './parse-shard.ts'

export function extractCommand(session: Session): Command {
  const command = new Command('extract')
    .summary('read documents into records')
    .description('Reads files, folders and patterns into records: on stdout, or with --out as one JSON and one YAML file a record.')
    .argument(
      '[path...]',
      'a file, a folder, a pattern in quotes, s3://bucket/prefix, or - for one document on stdin; by default the inputs of docket.yaml; '
        + 'links below a folder are passed over',
    )
  return withTelling(withFailing(withRunning(withCorrections(withReading(withChoice(withWriting(command)))))))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket extract letters --out records', 'a folder, each record as JSON and YAML'],
      ['docket extract letter.pdf', 'one letter as YAML on the screen'],
      ["docket extract 'archive/**/*.pdf' > records.ndjson", 'one record a line'],
      ['docket extract archive --out records', 'again: only what has changed is read'],
      ['docket extract --files-from list.txt --out records', 'what another program has chosen'],
      ['docket extract letters --out parts/3 --shard 3/16', 'one of 16 jobs; docket merge joins what they write'],
      ['docket extract letters --out records --boxes', 'and where on its page each value stands'],
      ['docket extract s3://bucket/letters --out s3://bucket/records', 'from and into an object storage'],
      ['docket extract inbox --out records --watch', 'and every letter that drops in'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

/** How they are read. */
function withRunning(command: Command): Command {
  return withCache(command.addOption(jobsOption()))
    .addOption(new Option(
      '--shard <number/count>',
      'of all these files only the part of this number, from 1, as 3/16 for one of 16 jobs; docket merge joins what they write',
    ).argParser(parseShard))
    .option('--boxes', 'tell in each entry of evidence where its words stand on their pages')
    .option('--verify', 'with --out, let hashes decide what has changed, not size and time')
    .option('--prune', 'with --out, remove records whose source has gone')
    .option('--dry-run', 'say which files would be read, and do nothing')
    .option('--watch', 'with --out, go on with every file that is added, changed or removed, until Ctrl-C')
    .addOption(new Option('--max-errors <number>', 'stop after so many failures').argParser(parseCount))
}

/** What is said of it. */
function withTelling(command: Command): Command {
  return withReporter(command
    .addOption(new Option('--summary <format>', 'the summary: text, or json as the last line on stderr').choices(['text', 'json']))
    .option('--summary-file <file>', 'write the summary as JSON into this file'))
}
