import { Argument, Command } from 'commander'
import { examples } from '../../command/help.ts'
import type { Session } from '../../command/session.ts'

export function completionCommand(session: Session): Command {
  const command = new Command('completion')
    .summary('print what makes a shell complete docket’s commands and options')
    .description('Prints a script for bash, zsh or fish. A shell that has read it completes commands, options and their values with Tab.')
    .addArgument(new Argument('<shell>', 'for which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', examples([
      ['docket completion bash > ~/.local/share/bash-completion/completions/docket', 'for bash, from the next shell on'],
      ["docket completion zsh > ~/.zsh/completions/_docket", 'for zsh, where fpath holds this folder'],
      ['docket completion fish > ~/.config/fish/completions/docket.fish', 'for fish'],
    ]))
  return command.action(session.runs(async () => (await import('./run.ts')).completionOf(command.parent ?? command)))
}
