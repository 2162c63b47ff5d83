import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withCache } from '../../options/cache-options.ts'
import { columnOption, withOption } from '../../options/official-options.ts'
import { quietOption } from '../../options/options.ts'
import { recordPaths } from '../../options/record-paths.ts'
import { redactOption } from '../../options/redact-option.ts'
import { pictureLimits } from './picture-limits.ts'

export function reportCommand(session: Session): Command {
  const { ofDocument, inAll } = pictureLimits
  const command = new Command('report')
    .summary('make a report to open in a browser')
    .description(
      'Makes one HTML file that opens from disk and asks no network: pictures of everything, a page for each authority and document, a register of actions to search, and what to look at. ' +
      'Every value opens the words that it was read from.',
    )
    .argument('<record...>', recordPaths)
    .option('-o, --out <file>', 'the file to write', 'report.html')
    .option('--sources <folder>', 'where the documents lie: the report links them by their page, and shows each quote in its line')
    .option('--texts', 'with --sources: hold the whole text of each document, and show it with every value marked')
    .option('--pictures', `as --texts, and above each text the pictures of its pages, values marked: about 100 kB a page, up to ${ofDocument} pages of a document, ${inAll} in all`)
    .option('--title <words>', 'what the report is called')
  return withCache(command)
    .addOption(withOption())
    .addOption(columnOption())
    .addOption(redactOption())
    .addOption(quietOption())
    .addHelpText('after', examples([
      ['docket report records', 'report.html'],
      ['docket report records --sources letters', 'with links to the letters, and every quote in its line'],
      ['docket report records --with outcomes.csv', 'beside the outcomes that the inspectorate publishes'],
      ['docket report records --sources letters --texts', 'and the text of every letter, its values marked'],
      ['docket report records --sources letters --pictures', 'and the pictures of its pages above it'],
      ["docket report 'archive/*.ndjson' --out archive.html --title 'The whole archive'", 'many files of records'],
      ['docket report records --redact people,contacts', 'without names, phones and addresses'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
