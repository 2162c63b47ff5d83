import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { heavyArchives } from '../../scripts/fixtures/hostile/archives.ts'
import { hostileFiles } from '../../scripts/fixtures/hostile/index.ts'
import type { ManifestEntry } from '../../src/batch/keep/manifest-entry.ts'
import type { Finding } from '../running/finding.ts'
import { docket, runProcess } from '../running/run-process.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const mostMemory = 1024
const mostSeconds = 30

/** A folder of damaged and hostile files, the heaviest among them: what reading it costs, and whether each is told as it must be. */
export async function measureHostileFolder(scratch: string): Promise<Finding[]> {
  const files = [...hostileFiles(await soundFiles()), ...heavyArchives()]
  const [folder, out] = [join(scratch, 'hostile'), join(scratch, 'hostile-records')]
  await mkdir(folder, { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes)
  const { peak, status } = await runProcess(docket('extract', folder, '--out', out, '--no-cache', '--quiet'), true)
  const entries = (await readFile(join(out, 'manifest.ndjson'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as ManifestEntry)
  const wrong = files.filter(({ name, codes, records }) => !entries.some((entry) => entry.file.endsWith(`/${name}`) && (entry.error !== null) === codes.length > 0 && entry.parts === records))
  for (const { name } of wrong) console.log(`  ${name} is not told as it must be`)
  return [
    { what: `peak memory for ${files.length} hostile files`, value: Math.round(peak), unit: 'MiB', atMost: mostMemory },
    { what: 'slowest hostile file', value: Math.max(...entries.map(({ milliseconds }) => milliseconds)) / 1000, unit: 's', atMost: mostSeconds },
    { what: 'hostile files not told as they must be', value: wrong.length, unit: '', atMost: 0 },
    { what: 'exit status of a run over hostile files', value: status, unit: '', atMost: 1, atLeast: 1 },
  ]
}

async function soundFiles(): Promise<Parameters<typeof hostileFiles>[0]> {
  const broken: Record<string, Buffer> = {}
  for (const name of await readdir(join(fixtures, 'broken'))) broken[name] = await readFile(join(fixtures, 'broken', name))
  return { letter: await readFile(join(fixtures, 'formats/slough-2020.txt')), docx: await readFile(join(fixtures, 'formats/slough-2020.docx')), broken }
}
