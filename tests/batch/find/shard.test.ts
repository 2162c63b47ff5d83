import { expect, it } from 'vitest'
import type { Input } from '../../../src/batch/find/input.ts'
import { inShard } from '../../../src/batch/find/shard.ts'

const inputs = Array.from({ length: 500 }, (_, at): Input => ({ path: `/disk/${at}`, name: `${at}`, place: `${at % 7}/letter ${at}.pdf` }))
const placesOf = (some: readonly Input[]) => some.map(({ place }) => place)
const shards = (count: number, all: readonly Input[] = inputs) => Array.from({ length: count }, (_, at) => placesOf(inShard(all, { index: at + 1, count })))

it.each([1, 2, 3, 7, 16, 1000])('%i shards together are all files, none twice', (count) => {
  expect(shards(count).flat().sort()).toEqual(placesOf(inputs).sort())
})

it('a file stays in its shard in whatever order, on whatever disk and beside whatever else', () => {
  const elsewhere = inputs.filter((_, at) => at % 3 > 0).reverse().map((input) => ({ ...input, path: `D:/${input.place}`, name: `x/${input.name}` }))
  const kept = new Set(placesOf(elsewhere))
  expect(shards(5, elsewhere).map((one) => one.reverse())).toEqual(shards(5).map((one) => one.filter((place) => kept.has(place))))
})

it('spreads files about evenly', () => {
  for (const { length } of shards(4)) expect(Math.abs(length - 125)).toBeLessThan(40)
})

it('is the same on every machine', () => {
  const one = ['Straße/été.pdf', 'a.txt', 'b/c.docx'].map((place) => ({ path: place, name: place, place }))
  const lines = (all: readonly Input[]) => shards(3, all).map((some) => some.map((place) => place.normalize()))
  expect(lines(one)).toEqual([['b/c.docx'], [], ['Straße/été.pdf', 'a.txt']])
  expect(lines(one.map((input) => ({ ...input, place: input.place.normalize('NFD') })))).toEqual(lines(one))
})
