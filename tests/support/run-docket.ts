import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** The lines of stdout, each as JSON. */
  lines<T = Record<string, unknown>>(): T[]
}

interface Circumstances {
  /** Whether stdout and stderr are a terminal. */
  readonly isTerminal?: boolean
  /** Characters that fit on its lines. */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  /** The folder that it is run in. */
  readonly cwd?: string
  /** The day that it is run on. */
  readonly today?: string
}

/** Runs a command line in this process, as `docket …` would. */
export async function runDocket(
  argv: readonly string[],
  { isTerminal = false, columns = 100, env = {}, stdin = '', cwd, today }: Circumstances = {},
): Promise<Ran> {
  const stdout = new Capture(isTerminal, columns)
  const stderr = new Capture(isTerminal, columns)
  const folder = process.cwd()
  if (cwd !== undefined) process.chdir(cwd)
  const status = await main(argv, { stdout, stderr, env, stdin: Readable.from([stdin]), today, isOneOfMany: true })
    .finally(() => process.chdir(folder))
  return {
    status, stdout: stdout.text, stderr: stderr.text,
    lines: <T>() => stdout.text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T),
  }
}

class Capture extends Writable {
  text = ''

  constructor(readonly isTTY: boolean, readonly columns: number) {
    super({ decodeStrings: false })
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}
