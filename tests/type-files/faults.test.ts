import { describe, expect, test } from 'vitest'
import { parseTypes } from '../../src/type-files/parse.ts'
import { head, parsed } from './support.ts'

const fields = 'fields: { title: { extractor: first-heading } }\n'

function faultOf(text: string, name?: string): string {
  const { faults: [first], types } = parsed(text, name)
  return first ? `${first.line}:${first.column} ${first.message}` : `${types.length} types`
}

describe('a fault of a type’s file has its place and what would be right', () => {
  test.each([
    ['nothing wrong', fields, '1 types'],
    ['an unknown key', `${fields}expects: { feilds: [title] }`, '6:12 There is no field feilds here. Did you mean fields?'],
    ['an unknown extractor', 'fields: { title: { extractor: first-heding } }', '5:20 There is no first-heding here. Did you mean first-heading?'],
    ['an option that an extractor has not', 'fields: { title: { extractor: first-heading, lables: x } }', '5:46 There is no field lables here.'],
    ['a field that records have not', 'fields: { titel: { extractor: first-heading } }', '5:11 There is no field titel here. Did you mean title?'],
    ['an extractor of another field', 'fields: { title: { extractor: signature } }', '5:20 There is no signature here.'],
    ['an unknown section', 'fields: { actions: { extractor: actions, kind: decision, in: { section: asks } } }', '5:64 The file declares no section.'],
    [
      'a misspelt section', 'outline: [{ id: asks, headings: We ask }]\nfields: { actions: { extractor: actions, kind: decision, in: { section: ask } } }',
      '6:64 There is no section ask. Did you mean asks?',
    ],
    ['an undeclared kind', 'fields: { actions: { extractor: actions, kind: x-plea } }', '5:42 The file declares no kind of action.'],
    ['an undeclared framework', `framework: x-visit\n${fields}`, '5:1 The file declares no framework.'],
    ['an undeclared area', `${fields}expects: { areas: [x-care] }`, '6:20 The file declares no area.'],
    ['areas that are not declared', 'fields: { judgements: { extractor: rated-areas } }', '5:11 The file declares no areas and grades.'],
    ['a table that is not named', 'fields: { authority: { extractor: listed-authority } }', '5:11 The file names no table: authorities.'],
    ['a table that is not there', `authorities: bodies.csv\n${fields}`, '5:1 There is no table bodies.csv beside the file.'],
    ['a table elsewhere', `authorities: ../bodies.csv\n${fields}`, '5:1 It is the name of a .csv file in the same folder.'],
    ['a pattern that looks ahead', 'fields: { scope: { extractor: words, pattern: a(?=b) } }', '5:38 A pattern cannot look ahead or behind, as (?= does.'],
    ['a pattern that is none', 'fields: { scope: { extractor: words, pattern: "(a" } }', '5:38 This is no pattern: missing closing ): `(a`.'],
    ['nothing to look for', 'fields: { scope: { extractor: words } }', '5:11 There must be one of words, pattern.'],
    ['a cue with nothing to look for', `variants: [{ id: new, from: 2020, cues: [{ id: a, weight: 1 }] }]\n${fields}`, '5:42 There must be one of words, pattern, sign, signs.'],
    ['a heading without id', `outline: [{ headings: We ask }]\n${fields}`, '5:11 The field id is missing.'],
    ['an unknown kind of words', `phrases: { rated: [{ kind: garde }] }\n${fields}`, '5:22 There is no kind of words garde. Did you mean grade?'],
    ['a template that is none', `phrases: { rated: ['judg(e|ed'] }\n${fields}`, '5:20 A bracket is not closed in “judg(e|ed”.'],
    ['a word with two meanings', `lexicon: { tone: { warm: [kind], cold: [kind] } }\n${fields}`, '5:12 “kind” is warm and cold, both of tone.'],
    [
      'a phrase that leaves too much open', `phrases: { wide: [a, ${'{ up-to: 12 }, b, '.repeat(4)}c] }\n${fields}`,
      '5:12 The phrase leaves too much open: it has too many choices and gaps.',
    ],
    ['a template without end', `lexicon: { tone: { warm: ['${'(a|b|c|d)'.repeat(12)}'] } }\n${fields}`, '5:27 The template stands for too many wordings.'],
    ['a template that may be empty', `phrases: { p: ['[the]', team] }\n${fields}`, '5:16 All words of “[the]” may be missing.'],
    ['a kind of words that docket has', `lexicon: { grade: { warm: [kind] } }\n${fields}`, '5:12 docket has a kind of words grade itself.'],
    ['a label of two areas', `areas: { x-a: Care, x-b: [care] }\ngrades: { x-c: Good }\n${fields}`, '5:21 “care” stands for x-a, too.'],
    ['a heading of two sections', `outline: [{ id: a, headings: We ask }, { id: b, headings: we ask }]\n${fields}`, '5:40 “we ask” stands for a, too.'],
    ['a group that is never looked at', 'fields: { scope: { extractor: words, pattern: "(?P<val>x)" } }', '5:38 No group val is looked at.'],
    ['an expected field that nothing reads', `${fields}expects: { fields: [scope] }`, '6:21 No rule reads scope.'],
    [
      'a phrase that gives no grade', `phrases: { p: [{ kind: grade }] }\nfields: { judgements: { extractor: phrase, phrase: p } }`,
      '6:11 The phrase p has no part area that is of the kind declared-area.',
    ],
    ['all that several find, of a single value', 'fields: { title: { every: [{ extractor: first-heading }] } }', '5:20 There is no field every here.'],
    ['areas alike once folded', `areas: { x-a: Care’s home, x-b: "care's home" }\ngrades: { x-c: Good }\n${fields}`, '5:28 “care\'s home” stands for x-a, too.'],
    ['capitals of words', `variants: [{ id: new, from: 2020, cues: [{ id: a, weight: 1, words: A, capitals: true }] }]\n${fields}`, '5:42 Capitals count in a pattern alone.'],
    ['an era that ends before it begins', `variants: [{ id: new, from: 2020, to: 2010, cues: [] }]\n${fields}`, '5:12 It ends before it begins.'],
    ['a phrase that is not there', 'fields: { scope: { extractor: phrase, phrase: rated } }', '5:39 The file declares no phrase.'],
  ])('%s', (_, rest, said) => expect(faultOf(head + rest)).toMatch(new RegExp(`^${said.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`)))

  test('cues that are too light', () =>
    expect(faultOf(head.replace('weight: 9', 'weight: 4') + fields)).toBe('3:1 The weights of all cues together are 4; a document of the type needs 5.'))

  test('an id that is not its file’s', () =>
    expect(faultOf(head + fields, 'types/x-memo.type.yaml')).toBe('1:1 The file is called x-memo.type.yaml, so that its id should be x-memo.'))

  test('an id that two files have', () => {
    const { faults } = parseTypes(['a/x-note.type.yaml', 'b/x-note.type.yaml'].map((name) => ({ name, text: head + fields })))
    expect(faults.map(({ file, line, message }) => [file, line, message])).toEqual([['b/x-note.type.yaml', 1, 'a/x-note.type.yaml declares the type x-note, too.']])
  })

  test.each([
    ['a row without a name', 'name,code\nA,1\n,2\n', [3, 'The row has no name.']],
    ['an unknown column', 'nam,code\nA,1\n', [1, 'There is no column nam. Did you mean name?']],
    ['a name that stands twice', 'name,aliases\nA,B;C\nc,\n', [3, 'c stands in line 2, too.']],
    ['no rows', 'name,code\n', [1, 'The table has no rows.']],
  ])('in a table: %s', (_, table, said) => {
    const { faults: [fault] } = parsed(`${head}authorities: bodies.csv\n${fields}`, undefined, { 'bodies.csv': table })
    expect([fault?.file, fault?.line, fault?.message]).toEqual(['bodies.csv', ...said])
  })
})
