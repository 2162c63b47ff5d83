import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Pair, isSame, pairsIn, shownLinks } from '../../scripts/judged-pairs.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { Link } from '../../src/follow/links.ts'
import { extract } from '../../src/index.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { corpus } from '../support/samples.ts'

const pairs = pairsIn(new URL('held-out-pairs.json', import.meta.url))

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
  const { linkOf } = shownLinks(recordSet(records))
  return pairs.flatMap((pair) => {
    const link = linkOf(pair)
    return link ? [{ pair, link }] : []
  })
}

function shareRight(some: readonly { readonly pair: Pair }[]): number {
  return some.filter(({ pair }) => isSame(pair)).length / some.length
}
