import { Command, InvalidArgumentError } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withReading } from '../../options/reading-options.ts'

export function explainCommand(session: Session): Command {
  const command = new Command('explain')
    .summary('show where each value was read')
    .description('Shows for each field its value, the rule that read it, and the words in their line; for the type, the cues that fired; for a document of no known type, the three nearest types and the cues they lack.')
    .argument('<file>', 'a document, one in a container (pack.zip!/letter.docx), or - for one on stdin')
    .argument('[pointer]', 'JSON Pointer of the field to explain; what is below it comes along', checkPointer)
    .option('--near', 'grades that are named and were not taken, each with the reason')
    .option('--phrases', 'the sentences behind the values: what their words mean, which phrases stand in them')
    .option('--json', 'one line of JSON a document')
  return withReading(command)
    .addHelpText('after', examples([
      ['docket explain letter.pdf', 'everything'],
      ['docket explain letter.pdf /dates/document', 'one field'],
      ['docket explain letter.pdf /judgements', 'a list of them'],
      ['docket explain letter.pdf /classification', 'only why it is of this type'],
      ['docket explain letter.pdf --near', 'why a grade was not read'],
      ['docket explain letter.pdf /judgements --phrases', 'by which words and phrases each was read'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}

function checkPointer(text: string): string {
  if (text !== '' && !text.startsWith('/')) throw new InvalidArgumentError(`A pointer begins with a slash: /${text.replaceAll('.', '/')}`)
  return text
}
