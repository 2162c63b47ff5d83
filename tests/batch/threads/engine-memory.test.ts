import { expect, it } from 'vitest'
import { watchEngineMemory } from '../../../src/batch/threads/engine-memory.ts'

const page = 65_536

it('hears how large each memory is that grows', () => {
  const heard: number[] = []
  watchEngineMemory((bytes) => heard.push(bytes))
  const { Memory } = (globalThis as unknown as { WebAssembly: { Memory: new (size: { initial: number }) => { grow(pages: number): number } } }).WebAssembly
  const memory = new Memory({ initial: 1 })
  expect([memory.grow(2), memory.grow(1)]).toEqual([1, 3])
  expect(heard).toEqual([3 * page, 4 * page])
})
