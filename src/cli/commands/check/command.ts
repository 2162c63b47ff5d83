import { Command, InvalidArgumentError, Option } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withReading } from '../../options/reading-options.ts'

const equality = `
When texts are equal (--exact counts every letter):
  capitals, the kind of quotes and dashes, blanks and a point at the end do not count
  names of people are compared by letters and figures alone
  scope and dates.nextBy may differ in a fifth of their words, actions and findings in a tenth
The core figures are of type, authority, dates, inspectors, judgements and actions, as far as these have labels.`

export function checkCommand(session: Session): Command {
  const command = new Command('check')
    .summary('compare documents with their expected records')
    .description(
      'Reads each document that has an expected record, compares field by field, and shows for every difference what was expected, what was read, and from which line. ' +
      'A folder holds documents with letter.expected.yaml beside letter.txt (what it leaves out is not compared), or gold files that name their documents.',
    )
    .argument('[folder]', 'documents with their labels', 'fixtures')
    .addOption(new Option('--reporter <name>', 'how to tell').choices(['pretty', 'json', 'junit', 'github', 'sarif']).default('pretty'))
    .option('--report-file <file>', 'where the reporter writes, instead of stdout')
    .option('--only <glob>', 'only documents whose name fits')
    .option('--exact', 'let texts be equal to the letter alone')
    .addOption(new Option('--fail-under <f1>', 'fail only when the F1 of a field is below this, 0 to 1').argParser(parseRate))
    .option('--baseline <file>', 'fail only when a field is worse than in this run, saved with --reporter json')
    .option('--update', 'write what is read now into the expected records, after showing the differences')
    .option('--watch', 'check again whenever something in the folder changes')
  return withReading(command)
    .addHelpText('after', equality)
    .addHelpText('after', examples([
      ['docket check fixtures', 'every difference, then precision, recall and F1'],
      ["docket check fixtures --only '**/jtai-letter/**'", 'one type'],
      ['docket check gold --reporter json > baseline.json', 'save a run'],
      ['docket check gold --baseline baseline.json', 'what got worse since, and which documents did it'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function parseRate(text: string): number {
  const rate = Number(text)
  if (!(rate >= 0 && rate <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.')
  return rate
}
