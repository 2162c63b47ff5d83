import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { temporaryFolder } from './support/temporary-folder.ts'

const page = readFileSync(new URL('../docs/scale.md', import.meta.url), 'utf8')
const blocks = (language: string) => [...page.matchAll(new RegExp(`\`\`\`${language}\\n(?<code>[\\s\\S]*?)\`\`\``, 'g'))].map(({ groups }) => groups?.code ?? '')

interface Job {
  readonly spec: {
    readonly completionMode?: string
    readonly completions?: number
    readonly template: { readonly spec: { readonly containers: readonly { readonly command: readonly string[]; readonly args: readonly string[] }[] } }
  }
}

const documents = blocks('yaml').flatMap((code) => parseAllDocuments(code))
const jobs = documents.map((one) => one.toJS() as Job)
const job = jobs.find(({ spec }) => spec.completionMode === 'Indexed') as Job
const batch = blocks('bash').find((code) => code.includes('read.json')) ?? ''
const inJob = /'JSON'\n(?<json>\{.*\})\nJSON/.exec(batch)?.groups?.json ?? ''

/** What each job of an array asks docket for, where the status that docket gives is told. */
async function asked(script: string, { variable, first, status = 0 }: { variable: string; first: number; status?: number }): Promise<string[]> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'docket'), `#!/bin/sh\necho "$@"\nexit ${status}\n`, { mode: 0o755 })
  return Array.from({ length: 16 }, (_, at) => execFileSync('sh', ['-c', script], {
    encoding: 'utf8', env: { PATH: `${folder}:${process.env.PATH ?? ''}`, [variable]: String(first + at) },
  }))
}

const engines: readonly (readonly [string, string, { variable: string; first: number }])[] = [
  ['Slurm', blocks('bash').find((code) => code.startsWith('#!')) ?? '', { variable: 'SLURM_ARRAY_TASK_ID', first: 1 }],
  ['AWS Batch', (JSON.parse(inJob) as { command: string[] }).command.at(-1) ?? '', { variable: 'AWS_BATCH_JOB_ARRAY_INDEX', first: 0 }],
  ['Kubernetes', job.spec.template.spec.containers[0]?.args.at(-1) ?? '', { variable: 'JOB_COMPLETION_INDEX', first: 0 }],
]

it.each(engines)('the jobs of %s read all shards, each into a folder of its own, and some that failed end none', async (_engine, script, array) => {
  const lines = await asked(script, { ...array, status: 1 })
  const shards = lines.map((line) => / --out (?<out>\S+) --shard (?<shard>\S+)/.exec(line)?.groups)
  const numbers = Array.from({ length: 16 }, (_, at) => at + 1)
  expect(shards.map((one) => one?.shard)).toEqual(numbers.map((number) => `${number}/16`))
  expect(shards.map((one) => one?.out)).toEqual(numbers.map((number) => `/shared/parts/${number}`))
  await expect(asked(script, { ...array, status: 4 })).rejects.toThrow()
})

it('the manifest is whole', () => {
  expect(documents.flatMap(({ errors }) => errors)).toEqual([])
  expect(job.spec.completions).toBe(16)
  expect(jobs.some(({ spec }) => spec.template.spec.containers[0]?.args.join('').startsWith('docket merge '))).toBe(true)
})
