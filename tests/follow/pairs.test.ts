import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemOf } from '../../src/analysis/records/evidence-item.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { Link } from '../../src/follow/links.ts'
import { threadsOf } from '../../src/follow/threads.ts'
import { extract } from '../../src/index.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { corpus } from '../support/samples.ts'

interface Place {
  readonly source: string
  readonly file: string
  readonly pointer: string
}

interface Pair {
  readonly earlier: Place
  readonly later: Place
  readonly label: 'same' | 'not'
}

const pairs = JSON.parse(readFileSync(new URL('held-out-pairs.json', import.meta.url), 'utf8')) as readonly Pair[]

describe.skipIf(!existsSync(corpus))('links agree with pairs that were judged blind, and that nothing was fitted to (skipped where ../shared/corpus is not)', () => {
  let found: readonly { readonly pair: Pair; readonly link: Link }[] = []
  beforeAll(async () => {
    found = await foundPairs()
  }, 300_000)

  it('at least nine of ten are right', () => expect(shareRight(found)).toBeGreaterThanOrEqual(0.9))

  it('nearly all are right where the later document speaks of the earlier inspection', () => {
    expect(shareRight(found.filter(({ link }) => link.explicit))).toBeGreaterThanOrEqual(0.97)
  })

  it('six of ten of those about one matter are found', () => {
    expect(found.filter(({ pair }) => isSame(pair)).length / pairs.filter(isSame).length).toBeGreaterThanOrEqual(0.6)
  })
})

async function foundPairs(): Promise<{ readonly pair: Pair; readonly link: Link }[]> {
  const records: DocketRecord[] = []
  for (const name of new Set(pairs.flatMap(({ earlier, later }) => [earlier.file, later.file]))) {
    records.push(...await extract({ name, bytes: readFileSync(join(corpus, name)) }))
  }
  const set = recordSet(records)
  const sources = new Map(set.records.map(({ key, record }) => [key, record.source.sha256]))
  const nameOf = ({ earlier, later }: Link): string => [sources.get(earlier.record), earlier.pointer, sources.get(later.record), later.pointer].join(' ')
  const links = new Map(threadsOf(set).flatMap((thread) => thread.links).map((link) => [nameOf(link), link]))
  return pairs.flatMap((pair) => {
    const link = links.get([pair.earlier.source, itemOf(pair.earlier.pointer), pair.later.source, itemOf(pair.later.pointer)].join(' '))
    return link ? [{ pair, link }] : []
  })
}

function shareRight(some: readonly { readonly pair: Pair }[]): number {
  return some.filter(({ pair }) => isSame(pair)).length / some.length
}

function isSame({ label }: Pair): boolean {
  return label === 'same'
}
