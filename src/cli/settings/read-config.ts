import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config } from '../../config/schema.ts'
import type { CheckedYaml } from '../../yaml-files/checked-yaml.ts'
import { CommandError, FaultyFiles } from '../trouble/errors.ts'

/** What a file of settings is called where it is looked for. */
const configName = 'docket.yaml'

/** A project's settings, and the file that they stand in. */
export interface ConfigFile {
  /** As people are told of it: the way from here. */
  readonly name: string
  readonly folder: string
  readonly config: Config
  readonly locate: CheckedYaml<Config>['locate']
}

/**
 * The settings that hold here, if there are any.
 * @param choice a file; true to look for it here and above, false to look for none
 * @throws CommandError when the file cannot be read, or holds something wrong.
 */
export async function readConfig(choice: string | boolean): Promise<ConfigFile | undefined> {
  if (choice === false) return undefined
  const path = choice === true ? await nearestConfig(process.cwd()) : resolve(choice)
  if (path === undefined) return undefined
  const name = relative('.', path)
  const text = await readFile(path, 'utf8').catch((error: unknown) => { throw unreadable(name, error) })
  const { parseConfig } = await import('../../config/parse.ts')
  const { value, faults, locate } = parseConfig(text)
  if (!value) throw new FaultyFiles('E_CONFIG', faults.map((fault) => ({ ...fault, file: name })), 'See docket schema config.')
  return { name, folder: dirname(path), config: value, locate }
}

async function nearestConfig(folder: string): Promise<string | undefined> {
  const path = join(folder, configName)
  if (await stat(path).then((found) => found.isFile(), () => false)) return path
  const above = dirname(folder)
  return above === folder ? undefined : nearestConfig(above)
}

function unreadable(name: string, error: unknown): CommandError {
  const { code = String(error) } = error as NodeJS.ErrnoException
  return code === 'ENOENT'
    ? new CommandError('E_USAGE', `There is no file ${name}.`, 'Check the path behind --config.')
    : new CommandError('E_CONFIG', `${name} could not be read (${code}).`, 'Let docket read it, or give --no-config.')
}
