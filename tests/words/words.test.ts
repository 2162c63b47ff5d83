import { expect, test } from 'vitest'
import { buildDoc } from '../../src/text/build-doc.ts'
import { View } from '../../src/text/view.ts'
import { Lexicon, linesOf } from '../../src/words/lexicon.ts'
import { as, findAll, many, not, oneOf, optional, seq, term, upTo, word } from '../../src/words/matcher.ts'
import { wordingsOf } from '../../src/words/template.ts'
import { Text, kind } from '../../src/words/text.ts'
import { looks, tokenise } from '../../src/words/tokens.ts'

const grade = kind<string>('grade')
const lexicon = new Lexicon(linesOf([
  { name: 'grade', meanings: { good: ['good'], 'requires-improvement': ['requir(e|es|ed|ing) improvement [to be good]'], '-': ['good practice'] } },
  { name: 'area', meanings: { 'care-leavers': ['care leaver(|s)'], protection: ['help and protection'] } },
]))

function textOf(words: string): Text {
  return new Text(View.whole(buildDoc([{ kind: 'paragraph', text: words, page: 1 }], 1)), lexicon)
}

test('words, numbers and marks are tokens; hyphens and quotation marks are looks of words', () => {
  const { norm, look } = tokenise("Slough's looked-after children's homes were rated 'good' on 5-6 May2019, didn't they?")
  expect(norm.join(' ')).toBe("slough looked after children homes were rated good on 5 - 6 may 2019 , didn't they ?")
  expect(look[norm.indexOf('good')]).toBe(looks.opens | looks.closes)
  expect(look[0]).toBe(looks.capital | looks.possessive)
  expect(look[2]).toBe(looks.joined)
})

test('a template stands for all its wordings', () => {
  expect(wordingsOf('requir(e|ing) improvement [to be [very] good]').map((words) => words.join(' '))).toEqual([
    'require improvement to be very good', 'require improvement to be good', 'require improvement',
    'requiring improvement to be very good', 'requiring improvement to be good', 'requiring improvement',
  ])
})

test.each(['publish(ed)', 'publish(ed', 'publish|ed'])('a template that can never be meant so is refused: %s', (template) => {
  expect(() => wordingsOf(template)).toThrow(template)
})

test('the longest term of a kind hides those within it, and a look-alike means nothing', () => {
  const text = textOf('It requires improvement to be good. Good practice was seen, and is good.')
  expect(text.all(grade).map((found) => [found.value, text.place(found).quote])).toEqual([['requires-improvement', 'requires improvement to be good'], ['good', 'good']])
})

test('a term is found by each word that its wordings begin with', () => {
  const terms = new Lexicon(linesOf([{ name: 'inspected', meanings: { visit: ['[re] visit(|s)', '(last|first) one'] } }]))
  const found = (...words: string[]): string[] => terms.termsIn(words).map(({ from, to }) => words.slice(from, to).join(' '))
  expect(found('a', 're', 'visit', 'and', 'visits', 'the', 'first', 'one', 'last', 'one')).toEqual(['re visit', 'visits', 'first one', 'last one'])
})

test('a wording that means two things of a kind is refused', () => {
  expect(() => linesOf([{ name: 'grade', meanings: { good: ['good'], sound: ['(good|sound)'] } }])).toThrow('“good” is good and sound, both of grade.')
  expect(linesOf([{ name: 'grade', meanings: { good: ['good'] } }, { name: 'look', meanings: { fine: ['good'] } }])).toBe('grade\tgood\tlook\tfine\t\n\tgood\t0')
})

test('a phrase is found with what its parts took, as few words between as will do', () => {
  const judged = seq(word('judged'), upTo(3, word('.')), as('grade', term(grade)), optional(seq(word('for'), as('area', term(kind('area'))))))
  const text = textOf('Care was judged to be good for care leavers and judged not to be at all good.')
  expect(findAll(judged, text).map(({ captures }) => captures.map((capture) => text.place(capture).quote))).toEqual([['good', 'care leavers']])
})

test('a gap counts a term of several words as one', () => {
  const near = seq(word('for'), upTo(1), term(grade))
  expect(findAll(near, textOf('for help and protection good'))).toHaveLength(1)
  expect(findAll(near, textOf('for help or protection good'))).toHaveLength(0)
})

test('ways are tried until the rest fits, and what they took is forgotten', () => {
  const many3 = seq(many(as('word', oneOf(word('a'), word('b'))), 1, 3), not(word('c')), word('b'))
  const [match] = findAll(many3, textOf('a b b c'))
  expect(match?.captures.map(({ from }) => from)).toEqual([0, 1])
})

test.each([
  ['optional words', seq(optional(word('very')), word('good')), ['very good', 'good']],
  ['words that must not follow', seq(not(word('very')), many(word('care', 'is'), 0, 3), term(grade)), ['good', 'Care is good']],
  ['a gap', seq(upTo(2), word('good')), ['is very good', 'Care is good']],
] as const)('a phrase is found wherever it may begin: %s', (_, phrase, expected) => {
  const text = textOf('It is very good. Care is good.')
  expect(findAll(phrase, text).map((match) => text.place(match).quote)).toEqual(expected)
})

test('wordings that go on alike are one line from there on', () => {
  expect(linesOf([{ name: 'mood', meanings: { share: ['(two|three) in four'] } }]).split('\n')).toEqual(['mood\tshare\t', '\tfour\t0', '\tin\t1', '\ttwo\t2\tthree\t2'])
})

test('words that a project adds are looked up beside those of the field', () => {
  const both = new Lexicon(linesOf([{ name: 'grade', meanings: { good: ['good'] } }]), linesOf([{ name: 'grade', meanings: { fine: ['good enough'] } }, { name: 'tone', meanings: { warm: ['good'] } }]))
  expect(both.termsIn(['good', 'enough'])).toEqual([{ kind: 'grade', value: 'fine', from: 0, to: 2 }, { kind: 'tone', value: 'warm', from: 0, to: 1 }])
})
