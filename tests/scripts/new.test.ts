import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
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

  const sources = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts.template'))
  it.each(sources)('imports what is there: %s', async (name) => {
    const imports = filled(readFileSync(`${templates}/${name}`, 'utf8'), blanks).matchAll(/^import \{ (?<names>[^}]+) \} from '(?<path>\.[^']+)'/gm)
    const own = sources.map((source) => basename(source.replace('.template', ''), '.ts').replace('__id__', 'visit-note'))
    for (const { groups: { names = '', path = '' } = {} } of imports) {
      const file = join(dirname(placeOf(name.slice(name.indexOf('/') + 1), blanks)), path)
      if (own.includes(basename(file, '.ts')) && !existsSync(file)) continue
      expect(Object.keys(await import(resolve(file)) as object), file).toEqual(expect.arrayContaining(names.split(', ').filter((one) => !one.startsWith('type '))))
    }
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
    const imported = "import { type Samples, unmarked } from './samples.ts'"
    expect(withSamples(`${imported}\nconst tables: readonly Samples[] = [events]`, blanks).split('\n')).toEqual([
      "import { visitNoteSamples } from './visit-note.samples.ts'", imported, 'const tables: readonly Samples[] = [visitNoteSamples, events]',
    ])
    expect(() => withSamples(imported, blanks)).toThrow('The test has no "const tables')
    expect(withSamples(readFileSync('tests/phrases/lexicon.test.ts', 'utf8'), blanks)).toContain('[visitNoteSamples, ')
    expect(() => withSamples('', blanks)).toThrow('imports no samples')
  })
})
