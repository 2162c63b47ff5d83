import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const docket = fileURLToPath(new URL('../../../bin/docket.js', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** The built program in a process of its own, which may be killed. */
export class Running {
  private stderr = ''
  /** Heard from the start: a run may be over before anybody asks. */
  private readonly ended: Promise<unknown[]>

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.on('data', (chunk: Buffer) => { this.stderr += chunk.toString() })
    this.ended = once(child, 'close')
    onTestFinished(() => { child.kill('SIGKILL') })
  }

  static start(words: readonly string[], { cwd, preload, env = {}, stdin = 'ignore' }: { cwd: string; preload?: URL; env?: Record<string, string>; stdin?: 'ignore' | 'pipe' }): Running {
    const all = [...(preload ? ['--import', preload.href] : []), docket, ...words]
    return new Running(spawn(process.execPath, all, { cwd, env: { ...process.env, CI: '', ...env }, stdio: [stdin, 'ignore', 'pipe'] }))
  }

  /** On stderr, so far. */
  get said(): string {
    return this.stderr
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  async end(): Promise<Ended> {
    const [status, signal] = (await this.ended) as [number | null, NodeJS.Signals | null]
    return { status, signal, stderr: this.stderr }
  }
}

/** Reads `in` into `out` below a folder, with a cache there. */
export function extractIn(folder: string, ...more: string[]): Running {
  return Running.start(extractWords(...more), { cwd: folder })
}

export function extractWords(...more: string[]): string[] {
  return ['extract', 'in', '--out', 'out', '--cache', 'cache', '--jobs', '2', ...more]
}
