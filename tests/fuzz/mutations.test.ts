import { expect, it } from 'vitest'
import { seed, runs } from './effort.ts'
import { mutationOf } from './mutation.ts'
import { type Fault, faultsAmong, mutationsFrom } from './run.ts'
import { allSamples } from './samples/index.ts'

const samples = await allSamples()

it('every mutation ends in time with sound records or foreseen errors, the same each time, and with no words of other files', async () => {
  const found: Fault[] = []
  for await (const fault of faultsAmong(mutationsFrom(seed, 0, runs(samples.length)), 1)) found.push(fault)
  expect(found.map(({ number, says }) => `${samples[number % samples.length]?.name}: ${says} (npm run fuzz -- --seed ${seed} --from ${number} --count 1)`)).toEqual([])
})

it('the same seed and number give the same bytes, others give others', () => {
  const bytes = [[1, 7], [1, 7], [1, 7 + samples.length], [2, 7]].map(([one = 0, number = 0]) => Buffer.from(mutationOf(samples, { seed: one, number }).bytes).toString('latin1'))
  expect(bytes[1]).toBe(bytes[0])
  expect(new Set(bytes).size).toBe(3)
})
