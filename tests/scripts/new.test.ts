import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blanksOf, filled, placeOf, withPhrase, withRow, withSamples } from '../../scripts/new/fill.ts'

const blanks = blanksOf('visit-note')

describe('a template', () => {
  it('is filled with an id in all its shapes', () => {
    expect(filled('{{id}} {{name}} {{words}} {{title}} {{tokens}}', blanks)).toBe(`visit-note visitNote visit note Visit note word('visit'), word('note')`)
  })

  it('may have no blank that nothing fills', () => {
    expect(() => filled('{{other}}', blanks)).toThrow('Nothing fills {{other}}.')
  })

  const templates = 'scripts/new/templates'
  it.each(readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.template')))('has no other blank: %s', (name) => {
    expect(filled(readFileSync(`${templates}/${name}`, 'utf8'), blanks)).not.toContain('{{')
  })

  it('goes where its path says', () => {
    expect(placeOf('src/document-types/__id__/index.ts.template', blanks)).toBe('src/document-types/visit-note/index.ts')
  })
})

it('a new row stands before that of what is unknown', () => {
  expect(withRow("{\n  a: 'A',\n  unknown: 'U',\n}", "b: 'B'")).toBe("{\n  a: 'A',\n  b: 'B',\n  unknown: 'U',\n}")
  expect(() => withRow('{}', "b: 'B'")).toThrow('no row')
})

describe('a new phrase', () => {
  it('is tried with its samples', () => {
    expect(withPhrase("import { type Samples, forms } from './samples.ts'\n\ndescribePhrase()\n", blanks).split('\n')).toEqual([
      "import { visitNote } from '../../src/phrases/visit-note/visit-note.ts'", "import { visitNoteSamples } from './visit-note.samples.ts'",
      "import { type Samples, forms } from './samples.ts'", '', 'describePhrase()', "describePhrase('visit note', visitNote, (said) => said, visitNoteSamples)", '',
    ])
  })

  it('has samples in which words of the field are looked for', () => {
    expect(withSamples("import { unmarked } from './samples.ts'\nconst samples = [events]", blanks).split('\n')).toEqual([
      "import { visitNoteSamples } from './visit-note.samples.ts'", "import { unmarked } from './samples.ts'", 'const samples = [visitNoteSamples, events]',
    ])
    expect(() => withSamples('', blanks)).toThrow('imports no samples')
  })
})
