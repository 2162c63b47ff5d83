import { recordSet } from '../../../analysis/record-set.ts'
import { followOverview } from '../../../follow/overview.ts'
import type { Thread } from '../../../follow/thread.ts'
import { threadsOf } from '../../../follow/threads.ts'
import { withoutSuggestions } from '../../../follow/without-suggestions.ts'
import { parseAuthority } from '../../../vocabulary/authority-names.ts'
import { hint } from '../../../yaml-files/suggestion.ts'
import type { Run } from '../../command/session.ts'
import { readRecords } from '../../records/read-records.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { overviewLines } from './overview-lines.ts'
import { threadLines } from './thread-lines.ts'

interface FollowOptions {
  readonly authority?: string
  readonly quotes?: boolean
  readonly explicit?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

export const run: Run<FollowOptions> = async (paths, { authority, quotes, explicit, json, quiet }, terminal) => {
  if (quotes) checkQuotes(authority, json)
  const troubles = new Troubles(terminal, false, quiet)
  const { records } = await readRecords(paths, troubles)
  const all = threadsOf(recordSet(records))
  const asked = authority === undefined ? all : threadsIn(authority, all)
  const threads = explicit ? withoutSuggestions(asked) : asked
  if (json) await terminal.data(`${JSON.stringify({ overview: followOverview(threads), threads }, null, 2)}\n`)
  else {
    const { paint, width } = terminal
    const lines = authority === undefined
      ? overviewLines(followOverview(threads), paint)
      : threadLines(threads, { quotes: quotes === true, width }, paint)
    for (const line of lines) await terminal.show(line)
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** @throws CommandError when there are no ribbons to show words of */
function checkQuotes(authority: string | undefined, json = false): void {
  if (json) throw new CommandError('E_USAGE', '--quotes and --json exclude each other.', '--json has all quotes.')
  if (authority === undefined) throw new CommandError('E_USAGE', '--quotes needs --authority.', 'Say --authority NAME, or --json for all quotes.')
}

/** @throws CommandError when no inspection of these records is of this authority. */
function threadsIn(name: string, threads: readonly Thread[]): Thread[] {
  const plain = parseAuthority(name)?.name ?? name
  const own = threads.filter(({ authority }) => authority.toLowerCase() === plain.toLowerCase())
  if (own.length > 0) return own
  const known = [...new Set(threads.map(({ authority }) => authority))]
  throw new CommandError('E_USAGE', `No inspection of these records raises anything with ${name}.`, known.length > 0
    ? hint(name, known)
    : 'No inspection of these records raises anything at all.')
}
