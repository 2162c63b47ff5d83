import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocketRecord } from '../../src/record/schema.ts'

/** What docket wrote of some files. */
export interface Output {
  readonly records: readonly DocketRecord[]
  /** Files that could not be read, each with its code and why. */
  readonly failures: readonly string[]
}

/** Builds the project in a folder. */
export function build(folder: string): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Checks a commit out below the system's temporary folder, builds it there, and takes it away again after some work. */
export async function withBuildOf<T>(ref: string, root: string, work: (folder: string) => Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), 'docket-compare-'))
  const folder = join(scratch, 'before')
  const git = (...words: string[]): Buffer => execFileSync('git', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  git('worktree', 'add', '--detach', '--quiet', folder, ref)
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    build(folder)
    return await work(folder)
  } finally {
    git('worktree', 'remove', '--force', folder)
    rmSync(scratch, { recursive: true })
  }
}

/** What the build in a folder reads in files, whose names count from the root. */
export async function outputOf(folder: string, files: readonly string[], root: string): Promise<Output> {
  const scratch = mkdtempSync(join(tmpdir(), 'docket-compare-'))
  const path = join(scratch, 'records.ndjson')
  const output = openSync(path, 'w')
  try {
    const run = spawn(process.execPath, [join(folder, 'bin/docket.js'), 'extract', ...files, '--format', 'ndjson', '--no-cache', '--quiet'], { cwd: root, stdio: ['ignore', output, 'pipe'] })
    let said = ''
    run.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString() })
    const [status] = (await once(run, 'close')) as [number | null]
    // 1 says that some file could not be read, and its line of the output says why.
    if (status !== 0 && status !== 1) throw new Error(said)
    return parse(readFileSync(path, 'utf8'))
  } finally {
    closeSync(output)
    rmSync(scratch, { recursive: true })
  }
}

interface Failure {
  readonly error: { readonly code: string; readonly message: string }
  readonly source: { readonly file: string }
}

function parse(text: string): Output {
  const lines = text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as DocketRecord | Failure)
  return {
    records: lines.filter((line): line is DocketRecord => !('error' in line)),
    failures: lines.flatMap((line) => ('error' in line ? [`${line.error.code} ${line.source.file}: ${line.error.message}`] : [])),
  }
}
