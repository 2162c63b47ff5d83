import type { Argument, Command, Option } from 'commander'

/** A command with all that its help says of it, as data: shell completion and the manual page are made from it. */
export interface CommandNode {
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly arguments: readonly ArgumentNode[]
  readonly options: readonly OptionNode[]
  readonly commands: readonly CommandNode[]
}

export interface ArgumentNode {
  /** As help writes it: `<record...>`, `[id]`. */
  readonly term: string
  readonly description: string
  readonly choices: readonly string[]
}

export interface OptionNode {
  /** As help writes it: `-o, --out <folder>`. */
  readonly flags: string
  /** `o`, where there is one. */
  readonly short: string | undefined
  /** `out`. */
  readonly long: string
  /** What stands behind it: `folder`; undefined where nothing does. */
  readonly value: string | undefined
  readonly description: string
  readonly choices: readonly string[]
}

export function commandTree(command: Command): CommandNode {
  const help = command.createHelp()
  return {
    name: command.name(),
    summary: command.summary(),
    description: command.description(),
    arguments: command.registeredArguments.map((argument) => argumentNode(argument, help.argumentTerm(argument))),
    options: help.visibleOptions(command).map(optionNode),
    commands: command.commands.map(commandTree),
  }
}

function argumentNode({ description, argChoices, required, variadic }: Argument, name: string): ArgumentNode {
  const words = variadic ? `${name}...` : name
  return { term: required ? `<${words}>` : `[${words}]`, description, choices: argChoices ?? [] }
}

function optionNode({ flags, short, long, description, argChoices }: Option): OptionNode {
  return {
    flags, short: short?.slice(1), long: (long ?? '').slice('--'.length), value: /[<[](?<value>[^<>[\]]+)[>\]]/.exec(flags)?.groups?.value,
    description, choices: argChoices ?? [],
  }
}
