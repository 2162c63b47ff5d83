import { Command, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { parseCount } from '../../options/arguments.ts'
import { withCache } from '../../options/cache-options.ts'
import { quietOption, typesOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'

export function reviewCommand(session: Session): Command {
  const command = new Command('review')
    .summary('look at records beside their pages, and correct them, in a browser')
    .description(
      'Gives out a page for this machine alone, until Ctrl-C: a list of the records, the doubtful first, and of each the picture of its pages with every value’s words marked, ' +
      'beside its fields and what there is to look at. What is corrected there is saved at once, in a file for each document that docket extract applies. ' +
      'The address is printed on stdout; ? on the page tells the keys. No request leaves the machine.',
    )
    .argument('[record...]', recordPaths)
    .option('--sources <folder>', 'where the documents lie; without it records are shown without their pages')
    .option('--corrections <folder>', 'where corrections are kept; by default in corrections beside the folder of records')
    .option('--by <name>', 'who reviews, for the corrections; the page asks for it, too')
    .addOption(new Option('--sample <count>', 'a random sample of so many of the records alone').argParser(parseCount))
    .option('--seed <words>', 'which sample: another one for other words, the same for the same', '1')
    .option('--progress', 'no page: tell how much was reviewed, and of that the precision and recall of each field')
    .option('--settled', 'no page: remove corrections that the rules read by themselves by now, and say which')
    .option('--adopt <file>', 'no page: turn what was changed by hand in a file of records into corrections')
    .option('--promote <folder>', 'no page: write what was reviewed as labels for docket check')
    .option('--documents', 'with --promote: the documents, too')
    .option('--json', 'with --progress: as data')
  return withCache(command.addOption(typesOption()))
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket review records --sources letters', 'http://127.0.0.1:40123/…/'],
      ["docket review 'records/2022/*.json' --sources letters", 'some of the records'],
      ['docket review archive.ndjson', 'records alone, without their pages'],
      ['docket review records --sources letters --sample 50 --progress', 'how well each field of an archive is read'],
      ['docket review --adopt records/letter.pdf.json --sources letters', 'corrections of an edited record'],
      ['docket review records --sources letters --promote gold', 'labels for docket check'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
