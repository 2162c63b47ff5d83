import type { KnownRun } from '../../../batch/queue/runs.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'

/**
 * The run that is meant: the one that this docket reads in, or the one that is named.
 * @throws CommandError when there is none, or several of which none is named; it says which there are.
 */
export function chosenRun(
  runs: readonly KnownRun[], files: ReadonlyMap<string, number>, queue: string, named: string | undefined,
): KnownRun {
  const thereAre = (some: readonly KnownRun[]): string =>
    `There ${some.length === 1 ? 'is' : 'are'} ${some.map((run) => told(run, files)).join(' and ')}.`
  if (runs.length === 0) throw new CommandError('E_NO_INPUT', `Nothing was put on the queue ${queue}.`, 'docket enqueue puts files on it.')
  const own = runs.filter(({ isOwn }) => isOwn)
  const [chosen, ...others] = named === undefined ? own : runs.filter(({ fingerprint }) => fingerprint === named)
  if (!chosen && named !== undefined) throw new CommandError('E_USAGE', `The queue ${queue} has no run ${named}.`, thereAre(runs))
  if (!chosen) throw new CommandError('E_USAGE', `Another version of docket was used on the queue ${queue}.`, `Use the same for all. ${thereAre(runs)}`)
  if (!chosen.isOwn) throw new CommandError('E_USAGE', `Another version of docket reads in run ${chosen.fingerprint}.`, 'Use the same for all.')
  if (others.length > 0) throw new CommandError('E_USAGE', `The queue ${queue} has several runs of this docket.`, `Choose with --run. ${thereAre(own)}`)
  return chosen
}

function told({ fingerprint, options }: KnownRun, files: ReadonlyMap<string, number>): string {
  return `${fingerprint} (${[counted(files.get(fingerprint) ?? 0, 'file'), ...optionsOf(options)].join(', ')})`
}

/** What tells runs apart; of a project's document types their names will do. */
function optionsOf({ typeSources, ...options }: KnownRun['options']): string[] {
  const said = Object.entries(options).filter(([, value]) => value !== undefined).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return typeSources ? [...said, `types ${typeSources.map(({ name }) => name).join(' ')}`] : said
}
