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
  if (file) for (const key of keys) apply(key, command, file)
  return { file: file?.name, held, inputs: command.getOptionValue('inputs') as string[] | undefined }
}

function isUsed({ option, commands }: Pick<Use<Key>, 'option' | 'commands'>, command: Command): boolean {
  return commands?.includes(command.name()) ?? command.options.some((one) => one.attributeName() === option)
}

/** Whether the command line settles it: by its option, or by another that makes no sense with what the file says. */
function isSaid(key: Key, command: Command): boolean {
  const has = (option: string): boolean => command.getOptionValueSource(option) === 'cli'
  if (key === 'inputs') return command.args.length > 0 || has('filesFrom')
  return has(uses[key].option) || (key === 'report-file' && has('reporter'))
}

function heldOf(key: Key, command: Command, file: ConfigFile | undefined): Held {
  const { option } = uses[key]
  if (isSaid(key, command)) return { key, value: command.getOptionValue(option), from: commandLine }
  return file?.config[key] === undefined ? { key, from: 'default' } : { key, value: asOption(key, file), from: placeOf(`/${key}`, file) }
}

/** Each limit is a setting of its own. */
function heldLimits(command: Command, file: ConfigFile | undefined): Held[] {
  const said = limitsSaid(command).map((words) => words.split('='))
  const inFile = Object.entries(file?.config.limits ?? {}).filter(([name]) => said.every(([other]) => other !== name))
  return [
    ...inFile.map(([name, value]) => ({ key: `limits.${name}`, value, from: placeOf(`/limits/${name}`, file as ConfigFile) })),
    ...said.map(([name, value]) => ({ key: `limits.${name}`, value: Number(value), from: commandLine })),
  ]
}

function apply(key: Key, command: Command, file: ConfigFile): void {
  const { option } = uses[key]
  if (file.config[key] === undefined || (isSaid(key, command) && key !== 'limits')) return
  const value = asOption(key, file)
  // Of a limit that is told twice the last holds.
  command.setOptionValueWithSource(option, key === 'limits' ? [...value as string[], ...limitsSaid(command)] : value, 'config')
}

function asOption(key: Key, file: ConfigFile): unknown {
  const { asOption: convert } = uses[key] as Use<Key>
  const value = file.config[key] as NonNullable<Config[Key]>
  return convert ? convert(value as never, file) : value
}

function placeOf(pointer: string, { name, locate }: ConfigFile): string {
  return `${name}:${locate(pointer).line}`
}

function limitsSaid(command: Command): readonly string[] {
  return command.getOptionValue('limit') as string[] | undefined ?? []
}
