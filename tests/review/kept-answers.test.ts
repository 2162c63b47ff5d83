import { expect, it } from 'vitest'
import { Answers } from '../../src/review/page/data/answers.ts'
import { Recent } from '../../src/review/page/data/recent.ts'

it('asks again for what failed, and for what is not worth keeping', async () => {
  const answers = new Answers<number, string>(9, (data) => data !== 'missing')
  const given = ['missing', 'there', 'never']
  await expect(answers.get(1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  for (const expected of ['missing', 'there', 'there']) expect(await answers.get(1, () => Promise.resolve(given.shift() ?? ''))).toBe(expected)
})

it('keeps as much as weighs no more than is allowed, and the last in any case', () => {
  const recent = new Recent<string, string>(10)
  recent.put('light', 'a', 4)
  recent.put('other', 'b', 4)
  recent.get('light', () => 'new', 4)
  recent.put('third', 'c', 4)
  expect(['light', 'other', 'third'].map((key) => recent.has(key))).toEqual([true, false, true])
  recent.put('heavy', 'd', 99)
  expect(['light', 'third', 'heavy'].map((key) => recent.has(key))).toEqual([false, false, true])
})
