import { describe, expect, it } from 'vitest'
import { blanksOf, filled, placeOf, withRow } from '../../scripts/new/fill.ts'

const blanks = blanksOf('visit-note')

describe('a template', () => {
  it('is filled with an id in all its shapes', () => {
    expect(filled('{{id}} {{name}} {{words}} {{title}} {{pattern}}', blanks)).toBe('visit-note visitNote visit note Visit note visit\\s+note')
  })

  it('may have no blank that nothing fills', () => {
    expect(() => filled('{{other}}', blanks)).toThrow('Nothing fills {{other}}.')
  })

  it('goes where its path says', () => {
    expect(placeOf('src/document-types/__id__/index.ts.template', blanks)).toBe('src/document-types/visit-note/index.ts')
  })
})

it('a new row stands before that of what is unknown', () => {
  expect(withRow("{\n  a: 'A',\n  unknown: 'U',\n}", "b: 'B'")).toBe("{\n  a: 'A',\n  b: 'B',\n  unknown: 'U',\n}")
  expect(() => withRow('{}', "b: 'B'")).toThrow('no row')
})
