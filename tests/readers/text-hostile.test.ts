import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'

const many = 10_000

describe('hostile text takes no more than a moment', () => {
  it.each(['Word ', '**a ', '*a ', '[', '[a](b ', '|', '| a\n', '<a ', '<!-- ', '&a', 'HMI, ', '1.', '▪ a ', '- ', 'a\t', 'A\n', 'aaa     bbb\n', '1\n\n', 'goes on\n', '.)'])('%j, again and again', (piece) => {
    const start = performance.now()
    readText(piece.repeat(many))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
