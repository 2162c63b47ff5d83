import type { Statements } from './database.ts'

/** Throughput is that of so many seconds. */
const lately = 300

/** How far a run is. */
export interface Standing {
  readonly fingerprint: string
  readonly made: Date
  readonly files: { readonly waiting: number; readonly running: number; readonly read: number; readonly failed: number }
  /** Files that failed, by code. */
  readonly failures: Readonly<Record<string, number>>
  /** Files that were read or failed lately, and bytes, a second; undefined where nothing was. */
  readonly rate: { readonly files: number; readonly bytes: number } | undefined
  /** Until all is read, at that rate; undefined where nobody can tell. */
  readonly secondsLeft: number | undefined
  readonly workers: readonly Holding[]
}

/** A worker, the files that it has in hand, and since when it has had them. */
interface Holding {
  readonly name: string
  readonly files: number
  readonly since: Date
}

interface StateRow { readonly state: keyof Standing['files']; readonly error: string | null; readonly files: string }
interface LatelyRow { readonly files: string; readonly bytes: string; readonly seconds: number }
interface HoldingRow { readonly name: string; readonly files: string; readonly since: Date }

/** How far each run of a queue is, the oldest first. */
export async function standings(statements: Statements): Promise<Standing[]> {
  const runs = await statements.query<{ fingerprint: string; made: Date }>('SELECT fingerprint, made FROM docket.run ORDER BY made, fingerprint')
  const all: Standing[] = []
  for (const run of runs) all.push(await standingOf(statements, run))
  return all
}

async function standingOf(statements: Statements, { fingerprint, made }: Pick<Standing, 'fingerprint' | 'made'>): Promise<Standing> {
  const [states, [recent], holding] = await Promise.all([
    statements.query<StateRow>(
      'SELECT state, error, count(*) AS files FROM docket.file WHERE fingerprint = $1 GROUP BY state, error ORDER BY error', [fingerprint],
    ),
    statements.query<LatelyRow>(
      `SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes,
        extract(epoch FROM now() - greatest(min(taken), now() - make_interval(secs => $2)))::float AS seconds
      FROM docket.file WHERE fingerprint = $1 AND finished > now() - make_interval(secs => $2)`,
      [fingerprint, lately],
    ),
    statements.query<HoldingRow>(
      `SELECT worker AS name, count(*) AS files, min(taken) AS since FROM docket.file
      WHERE fingerprint = $1 AND state = 'running' GROUP BY worker ORDER BY worker`,
      [fingerprint],
    ),
  ])
  const filesIn = (state: StateRow['state']): number => sum(states.filter((row) => row.state === state), ({ files }) => files)
  const rate = rateOf(recent)
  const files = { waiting: filesIn('waiting'), running: filesIn('running'), read: filesIn('read'), failed: filesIn('failed') }
  return {
    fingerprint, made, files, rate, secondsLeft: secondsLeft(files, rate),
    failures: Object.fromEntries(states.flatMap(({ state, error, files }) => (state === 'failed' ? [[error, Number(files)]] : []))),
    workers: holding.map((row) => ({ ...row, files: Number(row.files) })),
  }
}

function rateOf(recent: LatelyRow | undefined): Standing['rate'] {
  if (!recent || Number(recent.files) === 0) return undefined
  const seconds = Math.max(recent.seconds, 0.001)
  return { files: Number(recent.files) / seconds, bytes: Number(recent.bytes) / seconds }
}

function secondsLeft({ waiting, running }: Standing['files'], rate: Standing['rate']): number | undefined {
  if (waiting + running === 0) return 0
  return rate && Math.ceil((waiting + running) / rate.files)
}

function sum<Row>(rows: readonly Row[], valueOf: (row: Row) => string): number {
  return rows.reduce((total, row) => total + Number(valueOf(row)), 0)
}
