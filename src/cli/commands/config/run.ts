import { defaultMemory, defaultTimeout } from '../../../batch/threads/default-limits.ts'
import type { Run } from '../../command/session.ts'
import type { FailingOptions } from '../../options/failing-options.ts'
import type { Held } from '../../settings/settle.ts'
import type { KnownSetting } from '../../settings/uses.ts'
import type { Terminal } from '../../terminal/terminal.ts'

interface ConfigOptions extends FailingOptions {
  readonly json?: boolean
}

export const run: Run<ConfigOptions> = async (_args, { json, strict }, terminal, { file, held }) => {
  const settings = held.map((one) => asSurrounded(strict ? asStrict(one) : one, terminal.environment))
  if (json) {
    await terminal.data(`${JSON.stringify({ file: file ?? null, settings: settings.map(settingData) }, null, 2)}\n`)
    return 'ok'
  }
  const { strong, faint } = terminal.paint
  const rows = settings.flatMap(settingRows)
  const [keys, values] = [0, 1].map((at) => Math.max(...rows.map((row) => (row[at] as string).length))) as [number, number]
  for (const [key, value, from] of rows) await terminal.show(`${key.padEnd(keys)}  ${strong(value.padEnd(values))}  ${faint(from)}`)
  if (file === undefined) terminal.say('No file of settings is used.')
  return 'ok'
}

/** What holds where nobody has said anything. */
const defaults: Readonly<Record<string, string>> = {
  out: 'on stdout', formats: 'json,yaml with out', corrections: 'corrections beside out', cache: 'the user’s folder', timeout: String(defaultTimeout / 1000),
  memory: String(defaultMemory), jobs: 'as many as cores', ocr: 'auto', reader: 'pdfium, then pdf-parse', 'fail-on': 'E_*',
}

/** --strict says of codes what --fail-on does. */
function asStrict(one: Held): Held {
  return one.key === 'fail-on' ? { ...one, value: ['*'], from: 'command line' } : one
}

/** DOCKET_CACHE goes before the default. */
function asSurrounded(one: Held, { DOCKET_CACHE: folder }: Terminal['environment']): Held {
  return one.key === 'cache' && one.value === undefined && folder ? { ...one, value: folder, from: 'DOCKET_CACHE' } : one
}

function settingData({ key, value = null, from }: Held): object {
  return { key, value: isKnown(value) ? value.entries.map(({ place, ...known }) => ({ ...known, from: place })) : value, from }
}

type Row = readonly [key: string, value: string, from: string]

function settingRows({ key, value, from }: Held): Row[] {
  if (isKnown(value)) return value.entries.map(({ file, code, until, place }) => [key, `${file} ${code}${until ? ` until ${until}` : ''}`, place])
  return [[key, value === undefined ? defaults[key] ?? 'none' : printed(value), from]]
}

function printed(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function isKnown(value: unknown): value is KnownSetting {
  return typeof value === 'object' && value !== null && 'folder' in value
}
