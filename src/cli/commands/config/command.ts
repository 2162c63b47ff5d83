import { Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'
import { withCache } from '../../options/cache-options.ts'
import { withCorrections } from '../../options/corrections-options.ts'
import { withFailing } from '../../options/failing-options.ts'
import { jobsOption } from '../../options/options.ts'
import { withReading } from '../../options/reading-options.ts'
import { withReporter } from '../../options/reporter-options.ts'
import { withWriting } from '../../options/writing-options.ts'

export function configCommand(session: Session): Command {
  const command = new Command('config')
    .summary('show the settings that hold here, and where each comes from')
    .description(
      'Shows each setting with its value and where it comes from: the file of settings and its line, the command line, or the default. ' +
      'Settings are those of docket.yaml in this folder, or in the nearest above that has one; what the command line says goes before them.',
    )
    .option('--json', 'as JSON')
  return withReporter(withFailing(withCorrections(withCache(withReading(withWriting(command))).addOption(jobsOption()))))
    .addHelpText('after', examples([
      ['docket config', 'what holds here'],
      ['docket config --json | jq .settings', 'as data'],
      ['docket config --config other/docket.yaml', 'what holds with another file'],
      ['docket config --timeout 120', 'and with this on the command line'],
    ]))
    .action(session.runs(() => import('./run.ts')))
}
