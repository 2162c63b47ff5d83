import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/check/score.ts'
import { findLabelled } from '../../src/cli/commands/check/find-labels.ts'
import { readDocument, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

const labelled = await findLabelled('fixtures', undefined)

describe('what is read in a sample is what its expected record says', () => {
  it.each(labelled.map((one) => [one.input.name, one] as const))('%s', async (name, { input, labels }) => {
    const read = await readDocument({ name, bytes: await readFile(input.path) })
    const records = recordsOf(read).map((record): DocketRecord => ({ ...record, source: { ...record.source, file: name } }))
    const { documents } = score([{ ...labels, file: name, sha256: undefined }], records)
    expect(documents.flatMap(({ comparisons }) => comparisons.flatMap(({ differences }) => differences))).toEqual([])
  })
})
