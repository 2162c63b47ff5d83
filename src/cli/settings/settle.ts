import type { Command } from 'commander'
import type { Config } from '../../config/schema.ts'
import { type ConfigFile, readConfig } from './read-config.ts'
import { type Use, uses } from './uses.ts'

/** A setting as it holds; its value is undefined where nobody has said any. */
export interface Held {
  readonly key: string
  readonly value?: unknown
  /** `docket.yaml:3`, `command line`, or `default`. */
  readonly from: string
}

/** The settings of a command. */
export interface Settings {
  /** The file that some may come from. */
  readonly file?: string
  readonly held: readonly Held[]
  /** What is read where the command line names nothing. */
  readonly inputs?: readonly string[]
}

type Key = keyof Config

const commandLine = 'command line'

/**
 * Gives a command's options the values that a project's settings have for them, but for those of the command line.
 * @param choice a file of settings; true to look for it here and above, false for none
 * @throws CommandError when the file cannot be read, or holds something wrong.
 */
export async function settle(command: Command, choice: string | boolean = true): Promise<Settings> {
  const keys = (Object.keys(uses) as Key[]).filter((key) => isUsed(uses[key], command))
  const file = keys.length > 0 ? await readConfig(choice) : undefined
  const held = keys.flatMap((key) => (key === 'limits' ? heldLimits(command, file) : [heldOf(key, command, file)]))
  const inFile = keys.filter((key) => isInFile(key, command, file))
  if (file) for (const key of inFile) command.setOptionValueWithSource(uses[key].option, asOption(key, command, file), 'config')
  return { file: file?.name, held, inputs: command.getOptionValue('inputs') as string[] | undefined }
}

function isUsed({ option, commands }: Pick<Use<Key>, 'option' | 'commands'>, command: Command): boolean {
  return commands?.includes(pathOf(command)) ?? command.options.some((one) => one.attributeName() === option)
}

/** Its name behind those of the commands that it is one of, without docket's own: `types new`. */
function pathOf(command: Command): string {
  const above = command.parent?.parent ? `${pathOf(command.parent)} ` : ''
  return above + command.name()
}

/** Whether the command line settles it; of limits it settles some. */
function isSaid(key: Key, command: Command): boolean {
  if (key === 'limits') return false
  return key === 'inputs' ? command.args.length > 0 || has('filesFrom', command) : has(uses[key].option, command)
}

function has(option: string, command: Command): boolean {
  return command.getOptionValueSource(option) === 'cli'
}

/** Whether the file settles it: not with what makes no sense beside what the command line says. */
function isInFile(key: Key, command: Command, file: ConfigFile | undefined): file is ConfigFile {
  if (file?.config[key] === undefined || isSaid(key, command)) return false
  if (key === 'formats') return file.config.out !== undefined || has('out', command)
  return key !== 'report-file' || !has('reporter', command)
}

function heldOf(key: Key, command: Command, file: ConfigFile | undefined): Held {
  const { option } = uses[key]
  if (isSaid(key, command)) return { key, value: command.getOptionValue(option), from: commandLine }
  return isInFile(key, command, file) ? { key, value: asOption(key, command, file), from: placeOf(`/${key}`, file) } : { key, from: 'default' }
}

/** Each limit is a setting of its own. */
function heldLimits(command: Command, file: ConfigFile | undefined): Held[] {
  const said = (command.getOptionValue('limit') as string[] | undefined ?? []).map((words) => words.split('='))
  const inFile = Object.entries(file?.config.limits ?? {}).filter(([name]) => said.every(([other]) => other !== name))
  return [
    ...inFile.map(([name, value]) => ({ key: `limits.${name}`, value, from: placeOf(`/limits/${name}`, file as ConfigFile) })),
    ...said.map(([name, value]) => ({ key: `limits.${name}`, value: Number(value), from: commandLine })),
  ]
}

function asOption(key: Key, command: Command, file: ConfigFile): unknown {
  const { option, asOption: convert } = uses[key] as Use<Key>
  const value = file.config[key] as NonNullable<Config[Key]>
  return convert ? convert(value as never, file, command.getOptionValue(option)) : value
}

function placeOf(pointer: string, { name, locate }: ConfigFile): string {
  return `${name}:${locate(pointer).line}`
}
