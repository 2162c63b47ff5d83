import type { ArgumentNode, CommandNode, OptionNode } from '../../../command/command-tree.ts'

/** For zsh: commands and options with their descriptions. */
export function zshCompletion({ name, options, commands }: CommandNode): string {
  return `#compdef ${name}
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(specification).join(' ')} '1: :->command' '*:: :->words'
  case $state in
    command)
      local -a commands=(${commands.map((command) => quoted(`${command.name}:${command.summary}`)).join(' ')})
      _describe command commands ;;
    words)
      case $line[1] in
${commands
  .map((command) => `        ${command.name}) _arguments ${[...[...command.options, ...options.filter(({ long }) => !command.options.some((own) => own.long === long))].map(specification), ...command.arguments.map(positional)].join(' ')} ;;`)
  .join('\n')}
      esac ;;
  esac
}
if [[ \${funcstack[1]} == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function specification({ short, long, value, description, choices }: OptionNode): string {
  const rest = `[${escaped(description)}]${value === undefined ? '' : `:${escaped(value)}:${valuesOf(choices)}`}`
  if (short === undefined) return quoted(`--${long}${rest}`)
  return `'(-${short} --${long})'{-${short},--${long}}${quoted(rest)}`
}

function positional({ term, description, choices }: ArgumentNode): string {
  return quoted(`${term.includes('...') ? '*' : ''}:${escaped(description)}:${valuesOf(choices)}`)
}

function valuesOf(choices: readonly string[]): string {
  return choices.length > 0 ? `(${choices.join(' ')})` : '_files'
}

function escaped(words: string): string {
  return words.replace(/[[\]:\\]/g, String.raw`\$&`)
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", String.raw`'\''`)}'`
}
