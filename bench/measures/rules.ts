import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { againstBuild, root } from '../running/against-build.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { type Contestant, ratiosToFirst } from '../running/interleaved.ts'
import type { Archive } from '../samples.ts'

const child = fileURLToPath(new URL('../running/rules-child.ts', import.meta.url))
/** The last commit whose rules were patterns alone. */
export const beforePhrases = '3fd7346'
const letter = join(root, 'fixtures/focused-visit-letter/wakefield-2025.pdf')
const paper = join(root, 'fixtures/cabinet-report/cumberland-2024.pdf')

export interface RulesSizes {
  /** Of all files each so-manieth. */
  readonly every: number
  readonly rounds: number
  readonly starts: number
}

/** What it costs to make records of documents that were read, against another build: a commit, or a folder that holds one. */
export async function measureRules(archive: Archive, base: string, sizes: RulesSizes): Promise<Finding[]> {
  return againstBuild('rules', base, (folder) => measuredAgainst(folder, base, archive, sizes))
}

async function measuredAgainst(folder: string, base: string, archive: Archive, { every, rounds, starts }: RulesSizes): Promise<Finding[]> {
  const files = (await filesOf(archive)).filter((_, at) => at % every === 0)
  const contests = [folder, root].map((build) => new Lasting(build, files))
  const [, first = 0] = await ratiosToFirst(contests, 1)
  const [, warm = 0] = await ratiosToFirst(contests, rounds)
  for (const contest of contests) contest.end()
  const [, oneLetter = 0] = await ratiosToFirst([folder, root].map((build) => fresh(build, letter)), starts)
  const [, onePaper = 0] = await ratiosToFirst([folder, root].map((build) => fresh(build, paper)), starts)
  return [
    ratio(`rules over ${files.length} files, the first time, against ${base}`, first),
    ratio(`rules over ${files.length} files, warm, against ${base}`, warm, { atMost: 1 }),
    ratio(`rules of one letter in a fresh process, against ${base}`, oneLetter, { atMost: 0.7 }),
    ratio(`rules of one paper in a fresh process, against ${base}`, onePaper, { atMost: 0.7 }),
  ]
}

/** Those of the archive, and of the folders that a corpus has beside it. */
async function filesOf({ folder, isGenerated }: Archive): Promise<string[]> {
  const folders = isGenerated ? [folder] : ['pdf', 'pdf2', 'seeds'].map((name) => join(folder, '..', name)).filter(existsSync)
  return (await Promise.all(folders.map(async (one) => (await readdir(one)).sort().map((name) => join(one, name))))).flat()
}

/** A process that has read its files before it is first asked. */
class Lasting implements Contestant {
  private readonly running: ChildProcess
  private readonly ready: Promise<unknown>

  constructor(build: string, files: readonly string[]) {
    this.running = fork(child, [join(build, 'dist/index.js'), ...files], { execArgv: ['--import', 'tsx'] })
    this.ready = once(this.running, 'message')
  }

  readonly prepare = async (): Promise<void> => void await this.ready

  readonly run = async (): Promise<number> => {
    const answer = once(this.running, 'message')
    this.running.send('again')
    return ((await answer) as [number])[0]
  }

  end(): void {
    this.running.kill()
  }
}

/** A process for each time. */
function fresh(build: string, file: string): Contestant {
  return {
    run: async () => {
      const one = new Lasting(build, [file])
      await one.prepare()
      const milliseconds = await one.run()
      one.end()
      return milliseconds
    },
  }
}
