import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { severally } from '../../../src/batch/objects/several.ts'

it('throws the first failure when all that was in hand has come to its end, and begins no more', async () => {
  const [begun, ended]: [number[], number[]] = [[], []]
  const work = async (item: number): Promise<void> => {
    begun.push(item)
    if (item === 3) throw new Error('first')
    for (let turns = 0; turns < 5; turns++) await turn()
    ended.push(item)
    if (item === 0) throw new Error('second')
  }
  await expect(severally(Array.from({ length: 100 }, (_, at) => at), work)).rejects.toThrow('first')
  expect(begun).toHaveLength(32)
  expect(ended).toHaveLength(31)
})

it('gives results in the order of what was asked', async () => {
  expect(await severally([3, 1, 2], async (turns) => {
    for (let at = 0; at < turns; at++) await turn()
    return turns
  })).toEqual([3, 1, 2])
})
