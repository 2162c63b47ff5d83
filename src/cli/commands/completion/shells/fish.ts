import type { ArgumentNode, CommandNode, OptionNode } from '../../../command/command-tree.ts'

/** For fish: a line for each command, option and choice. */
export function fishCompletion({ name, options, commands }: CommandNode): string {
  const start = `complete -c ${name} -n __fish_use_subcommand`
  return [
    `# fish completion of ${name}`,
    ...options.map((option) => `complete -c ${name}${ofOption(option)}`),
    ...commands.map((command) => `${start} -f -a ${command.name} -d ${quoted(command.summary)}`),
    ...commands.flatMap((command) => ofCommand(`complete -c ${name} -n '__fish_seen_subcommand_from ${command.name}'`, command, options)),
    '',
  ].join('\n')
}

function ofCommand(start: string, command: CommandNode, globals: readonly OptionNode[]): string[] {
  const own = command.options.filter(({ long }) => !globals.some((option) => option.long === long))
  return [
    ...own.map((option) => `${start}${ofOption(option)}`),
    ...command.arguments.filter(({ choices }) => choices.length > 0).map((argument) => `${start}${ofArgument(argument)}`),
  ]
}

function ofOption({ short, long, value, description, choices }: OptionNode): string {
  const follows = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r'
  return `${short === undefined ? '' : ` -s ${short}`} -l ${long}${value === undefined ? '' : follows} -d ${quoted(description)}`
}

function ofArgument({ choices, description }: ArgumentNode): string {
  return ` -f -a ${quoted(choices.join(' '))} -d ${quoted(description)}`
}

function quoted(words: string): string {
  return `'${words.replace(/['\\]/g, String.raw`\$&`)}'`
}
