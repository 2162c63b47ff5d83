import { score } from '../../src/check/score.ts'
import { findLabelled } from '../../src/cli/labelled/find-labelled.ts'
import { readDocument, recordsOf } from '../../src/docket.ts'
import { readSample } from '../support/samples.ts'
import { type Told, type Variant, variantOf } from './variant.ts'

/** Samples of one document whose labels hold however it is printed; scans and packs have words or parts of their own. */
export async function toldSamples(): Promise<Told[]> {
  const labelled = (await findLabelled('fixtures', undefined)).filter(({ input, labels }) => labels.records.length === 1 && !/\/(?:formats|packs|broken|unknown)\//.test(input.name))
  const all = await Promise.all(labelled.map(async ({ input, labels }) => {
    const read = await readSample(input.name.slice('fixtures/'.length))
    const [record] = recordsOf(read)
    return record ? [{ read, record, labels }] : []
  }))
  return all.flat()
}

/** What of a variant is read otherwise than its labels say, in a line each. */
export async function differencesOf({ name, bytes, labels }: Variant): Promise<string[]> {
  const records = recordsOf(await readDocument({ name, bytes }))
  const { documents, absent } = score([labels], records)
  const differences = documents.flatMap(({ comparisons }) => comparisons.flatMap(({ differences }) => differences))
  return [...absent.map(() => 'no record'), ...differences.map((difference) => JSON.stringify(difference))]
}

/** A variant in its turn: every sample once, then again with others of its manners. */
export function variantInTurn(samples: readonly Told[], seed: number, number: number): Variant {
  return variantOf(samples[number % samples.length] as Told, Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
}
