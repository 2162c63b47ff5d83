import type { Command } from 'commander'
import { type CommandNode, commandTree } from '../../command/command-tree.ts'
import type { Run } from '../../command/session.ts'
import { bashCompletion } from './shells/bash.ts'
import { fishCompletion } from './shells/fish.ts'
import { zshCompletion } from './shells/zsh.ts'

const shells: Readonly<Record<string, (program: CommandNode) => string>> = {
  bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion,
}

/** The script is made from the commands themselves, so that it never lags behind them. */
export function completionOf(program: Command): { run: Run<object> } {
  return {
    run: async ([shell = ''], _options, terminal) => {
      await terminal.data(shells[shell]?.(commandTree(program)) ?? '')
      return 'ok'
    },
  }
}
