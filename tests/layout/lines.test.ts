import { describe, expect, it } from 'vitest'
import { findLines } from '../../src/layout/lines/lines.ts'
import type { Run } from '../../src/layout/page.ts'
import { page, run } from './hand-set.ts'

const lines = (runs: readonly Run[]): string[] => findLines({ ...page(1, []), runs }, () => undefined).map((line) => line.text)

describe('runs on one baseline', () => {
  it('make one line from left to right, whatever their order in the source', () => {
    expect(lines([run('second', { x: 120 }, 7), run('first ', { x: 72 }, 3)])).toEqual(['first second'])
  })

  it('that follow each other in the source are joined as they are', () => {
    expect(lines([run('Septem', { x: 72 }, 0), run('ber', { x: 109 }, 1)])).toEqual(['September'])
  })

  it('that stand apart in the source are parted by the gap between them', () => {
    expect(lines([run('one', { x: 72 }, 0), run('two', { x: 94 }, 9)])).toEqual(['one two'])
  })

  it('are parted where a column begins', () => {
    expect(lines([run('Ofsted', { x: 72 }, 0), run('Telephone', { x: 200 }, 1)])).toEqual(['Ofsted', 'Telephone'])
  })

  it('keep a marker with its words across a wide gap', () => {
    expect(lines([run('12.', { x: 72 }, 0), run('Children', { x: 120 }, 1)])).toEqual(['12. Children'])
  })

  it('are parted at the edge of a column that the next line shows, though they nearly touch', () => {
    const runs = [
      run('A long name and office, ', { x: 72, y: 700 }, 0), run('another', { x: 214, y: 700 }, 1),
      run('A name', { x: 72, y: 686 }, 2), run('another', { x: 214, y: 686 }, 3),
    ]
    expect(lines(runs)).toEqual(['A long name and office,', 'another', 'A name', 'another'])
  })
})

describe('baselines that differ a little', () => {
  it('are one line unless the words lie over each other', () => {
    expect(lines([run('one ', { x: 72, y: 700 }, 0), run('two', { x: 96, y: 698 }, 1)])).toEqual(['one two'])
    expect(lines([run('Jane Doe', { y: 700 }, 0), run('Jane Doe', { y: 698 }, 1)])).toEqual(['Jane Doe', 'Jane Doe'])
  })

  it('raise the mark of a foot-note to the word before it', () => {
    const runs = [run('improve?', { x: 72, y: 700 }, 0), run(' 12', { x: 121, y: 705, size: 7 }, 1), run(' Now', { x: 130, y: 700 }, 2)]
    expect(lines(runs)).toEqual(['improve?¹² Now'])
  })

  it('leave the letters of an ordinal at its number', () => {
    expect(lines([run('24 ', { x: 72, y: 700 }, 0), run('th ', { x: 84, y: 705, size: 7 }, 1), run('May', { x: 96, y: 700 }, 2)])).toEqual(['24th May'])
  })
})

describe('characters', () => {
  it('are given as they are to be read', () => {
    expect(lines([run('o\uFB03cer\u00A0of  the co\u00ADuncil', {})])).toEqual(['officer of the council'])
  })
})
