import { readFile } from 'node:fs/promises'
import { type Profiler, Session } from 'node:inspector/promises'
import { join } from 'node:path'
import { readDocument, recordsOf } from '../../src/docket.ts'
import { faultsOf } from '../../src/record/faults.ts'
import { loadWriters } from '../../src/writers/index.ts'
import type { Archive } from '../samples.ts'
import type { Finding } from '../running/finding.ts'

/** Which folder's code a sample is counted for: the nearest caller that has one of these. */
const steps = [['/src/layout/', 'layout'], ['/src/readers/', 'read'], ['/src/stages/classify', 'classify'], ['/src/stages/segment', 'classify'], ['/src/stages/', 'extract'], ['/src/record/', 'validate'], ['/src/writers/', 'write']] as const

/** Where the time goes, over files of the folder chosen evenly. */
export async function measureShares({ folder, files }: Archive, most: number): Promise<Finding[]> {
  const every = Math.max(1, Math.floor(files.length / most))
  const chosen = files.filter((_, at) => at % every === 0)
  await readAndWrite(join(folder, chosen[0] as string))
  const profile = await profiled(async () => { for (const file of chosen) await readAndWrite(join(folder, file)) })
  const times = timesByStep(profile)
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  return ['read', 'layout', 'classify', 'extract', 'validate', 'write', 'other'].map((step) => ({ what: `share of ${step}`, value: Math.round(((times.get(step) ?? 0) / total) * 1000) / 10, unit: '%' }))
}

async function readAndWrite(path: string): Promise<void> {
  try {
    const records = recordsOf(await readDocument({ name: path, bytes: await readFile(path) }))
    for (const writer of await loadWriters(['json', 'yaml'])) for (const record of records) writer.file(record)
    for (const record of records) faultsOf(record)
  } catch {
    // An archive holds files that cannot be read; their time counts, too.
  }
}

async function profiled(work: () => Promise<void>): Promise<Profiler.Profile> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

function timesByStep({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const stepOfNode = new Map<number, string>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  // A node comes before its children.
  for (const { id, children = [] } of nodes) {
    for (const child of children) stepOfNode.set(child, ownStep(byId.get(child)) ?? stepOfNode.get(id) ?? 'other')
  }
  const times = new Map<string, number>()
  for (const [at, sample] of samples.entries()) {
    const step = stepOfNode.get(sample) ?? 'other'
    times.set(step, (times.get(step) ?? 0) + (timeDeltas[at] ?? 0))
  }
  return times
}

function ownStep(node: Profiler.ProfileNode | undefined): string | undefined {
  return steps.find(([folder]) => node?.callFrame.url.includes(folder))?.[1]
}
