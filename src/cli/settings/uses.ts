import { isAbsolute, relative, resolve } from 'node:path'
import { isUrl, withSlashes } from '../../batch/disk/paths.ts'
import { isDatabaseUrl } from '../../batch/queue/database.ts'
import type { Config, KnownTrouble } from '../../config/schema.ts'
import { readingCommands } from '../reading-commands.ts'
import { refusal } from './no-databases.ts'
import type { ConfigFile } from './read-config.ts'

/** What a setting is for. */
export interface Use<Key extends keyof Config> {
  /** The option of the command line that says the same, as commander calls it. */
  readonly option: string
  /** The commands that use it, where that is not every command with such an option. */
  readonly commands?: readonly string[]
  /**
   * The setting as that option has it.
   * @param said what it has so far
   */
  readonly asOption?: (value: NonNullable<Config[Key]>, file: ConfigFile, said: unknown) => unknown
}

/** Failures and warnings that are known, by files below a folder. */
export interface KnownSetting {
  readonly folder: string
  readonly entries: readonly KnownEntry[]
}

export interface KnownEntry extends KnownTrouble {
  /** Where it stands, as `docket.yaml:12`. */
  readonly place: string
}

const ofExtract = ['extract', 'config']
const ofManner = [...readingCommands, 'enqueue', 'config', 'types new', 'types test']
const ofEffort = [...readingCommands, 'work', 'config', 'types new', 'types test']
/** What records are written with, from wherever they come. */
const ofWriting = [...ofExtract, 'gather']

/** A path that is relative to the file's folder, as it is from here; an address is the same from everywhere. */
function fromHere(path: string, { folder, name }: ConfigFile): string {
  if (isDatabaseUrl(path)) throw refusal(name)
  return isAbsolute(path) || isUrl(path) ? path : withSlashes(relative('.', resolve(folder, path))) || '.'
}

function all(paths: readonly string[], file: ConfigFile): string[] {
  return paths.map((path) => fromHere(path, file))
}

function folderOrNone(path: string | false, file: ConfigFile): string | false {
  return path === false ? false : fromHere(path, file)
}

/** Where each setting goes. */
export const uses: { readonly [Key in keyof Config]-?: Use<Key> } = {
  inputs: { option: 'inputs', commands: [...ofExtract, 'enqueue'], asOption: all },
  out: { option: 'out', commands: ofExtract, asOption: fromHere },
  formats: { option: 'format', commands: ofWriting },
  types: { option: 'types', commands: [...ofManner, 'types', 'review'], asOption: all },
  corrections: { option: 'corrections', commands: ofWriting, asOption: folderOrNone },
  cache: { option: 'cache', commands: [...ofExtract, 'work', 'report', 'review', 'validate'], asOption: folderOrNone },
  limits: {
    option: 'limit', commands: ofManner,
    // Of a limit that is told twice the last holds.
    asOption: (limits, _, said = []) => [...Object.entries(limits).map(([name, most]) => `${name}=${most}`), ...said as string[]],
  },
  timeout: { option: 'timeout', commands: ofEffort },
  memory: { option: 'memory', commands: ofEffort },
  jobs: { option: 'jobs', commands: [...ofWriting, 'work'] },
  ocr: { option: 'ocr', commands: ofManner },
  reader: { option: 'reader', commands: ofManner },
  reporter: { option: 'reporter', commands: ofExtract },
  'report-file': { option: 'reportFile', commands: ofExtract, asOption: fromHere },
  known: {
    option: 'known', commands: [...ofWriting, 'check', 'types test'],
    asOption: (known, { folder, name, locate }): KnownSetting => ({
      folder, entries: known.map((one, at) => ({ ...one, place: `${name}:${locate(`/known/${at}`).line}` })),
    }),
  },
  'fail-on': { option: 'failOn', commands: ofExtract },
  'max-warnings': { option: 'maxWarnings', commands: ofExtract },
}
