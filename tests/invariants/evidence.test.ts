import { existsSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, it } from 'vitest'
import type { ReadDocument } from '../../src/docket.ts'
import { DocketError } from '../../src/text/errors.ts'
import { expectGrounded } from '../support/grounded.ts'
import { corpus, readSample, samplePaths } from '../support/samples.ts'

describe('each value of a sample stands where its evidence says', () => {
  it.each(samplePaths)('%s', async (path) => expectGrounded(await readSample(path)))
})

describe.skipIf(!existsSync(corpus))('each value of a document of the corpus stands where its evidence says (skipped where ../shared/corpus is not)', () => {
  const paths = existsSync(corpus) ? globSync(['seeds/*', 'pdf/*'], { cwd: corpus }).sort() : []

  it.each(paths)('%s', async (path) => {
    const read = await readSample(path, corpus).catch((error: unknown) => error)
    if (!(read instanceof DocketError)) expectGrounded(read as ReadDocument)
  })
})
