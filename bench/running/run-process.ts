import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Command {
  readonly program: string
  readonly words: readonly string[]
  readonly cwd?: string
}

export interface Ran {
  readonly milliseconds: number
  /** MiB of resident memory at most; 0 for other programs than Node. */
  readonly peak: number
  /** Milliseconds of computing; 0 where memory was not measured. */
  readonly computing: number
  readonly status: number
}

const docketProgram = fileURLToPath(new URL('../../bin/docket.js', import.meta.url))
const peakReporter = new URL('report-peak.mjs', import.meta.url).href

/** The built command line. */
export function docket(...words: string[]): Command {
  return { program: process.execPath, words: [docketProgram, ...words] }
}

/** That of another build. */
export function docketOf(folder: string, ...words: string[]): Command {
  return { program: process.execPath, words: [join(folder, 'bin/docket.js'), ...words] }
}

/** Runs a whole process from its start to its end. */
export async function runProcess({ program, words, cwd }: Command, measuresMemory = false): Promise<Ran> {
  const peakFile = join(tmpdir(), `docket-bench-peak-${process.pid}`)
  const all = measuresMemory ? ['--import', peakReporter, ...words] : words
  const start = performance.now()
  const child = spawn(program, all, { cwd, stdio: 'ignore', env: { ...process.env, DOCKET_BENCH_PEAK: peakFile } })
  const [status] = await once(child, 'close') as [number | null]
  const milliseconds = performance.now() - start
  const [kibibytes = 0, computing = 0] = measuresMemory ? (await readFile(peakFile, 'utf8')).split(' ').map(Number) : []
  await rm(peakFile, { force: true })
  return { milliseconds, peak: kibibytes / 1024, computing, status: status ?? -1 }
}

/** Whether a program is installed. */
export async function isInstalled(program: string): Promise<boolean> {
  const child = spawn(program, ['-v'], { stdio: 'ignore' })
  return new Promise((resolve) => child.on('error', () => resolve(false)).on('close', () => resolve(true)))
}
