import type { CommandNode, OptionNode } from '../../../command/command-tree.ts'

/** For bash: what stands before the word decides what can follow; where nothing is known, bash completes files. */
export function bashCompletion({ name, options, commands }: CommandNode): string {
  const words = `_${name}_words`
  return `# bash completion of ${name}
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in ${commands.map((command) => command.name).join(' | ')}) command=$word; break ;; esac
  done
  case "$command $before" in
${[
  ...valueCases('', options, words),
  ...commands.flatMap((command) => valueCases(command.name, [...command.options, ...options], words)),
].join('\n')}
  esac
  case "$command $current" in
    ' -'*) ${words} ${flagsOf(options)} ;;
    ' '*) ${words} ${commands.map((command) => command.name).join(' ')} help ;;
${commands.flatMap((command) => wordCases(command, options, words)).join('\n')}
  esac
}
${words}() {
  mapfile -t COMPREPLY < <(compgen -W "$*" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _${name} ${name}
`
}

/** Behind an option that takes a value: its choices, or files. */
function valueCases(command: string, options: readonly OptionNode[], words: string): string[] {
  const pattern = (option: OptionNode): string => flags(option).map((flag) => `'${command} ${flag}'`).join(' | ')
  const withValue = options.filter(({ value }) => value !== undefined)
  const free = withValue.filter(({ choices }) => choices.length === 0)
  return [
    ...withValue
      .filter(({ choices }) => choices.length > 0)
      .map((option) => `    ${pattern(option)}) ${words} ${option.choices.join(' ')}; return ;;`),
    ...(free.length > 0 ? [`    ${free.map(pattern).join(' | ')}) return ;;`] : []),
  ]
}

/** Behind a command: its options, and the choices of its arguments. */
function wordCases(command: CommandNode, globals: readonly OptionNode[], words: string): string[] {
  const choices = command.arguments.flatMap((argument) => argument.choices)
  return [
    `    '${command.name} -'*) ${words} ${flagsOf([...command.options, ...globals])} ;;`,
    ...(choices.length > 0 ? [`    '${command.name} '*) ${words} ${choices.join(' ')} ;;`] : []),
  ]
}

function flagsOf(options: readonly OptionNode[]): string {
  return [...new Set(options.flatMap(flags))].join(' ')
}

function flags({ short, long }: OptionNode): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${long}`]
}
