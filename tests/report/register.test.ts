import { describe, expect, it } from 'vitest'
import { type Findable, fits } from '../../src/report/register/filter.ts'
import { highlight } from '../../src/report/register/highlight.ts'
import { matches, parseQuery, plain } from '../../src/report/register/query.ts'
import { termsOf } from '../../src/report/register/terms.ts'
import { themesOf } from '../../src/report/register/themes.ts'

describe('a search', () => {
  it.each([
    ['  Care   PLANS ', ['care', 'plans']],
    ['"care leavers" plan', ['care leavers', 'plan']],
    ['"not closed yet', ['not closed yet']],
    ['children’s ""', ["children's"]],
    ['', []],
  ])('for %j asks for %j', (typed, query) => expect(parseQuery(typed)).toEqual(query))

  it('finds all its terms, in any order, whatever the quotes look like', () => {
    const words = plain('The   children’s “plans”\nand care')
    expect(matches(parseQuery("care children's"), words)).toBe(true)
    expect(matches(parseQuery('care plan leaver'), words)).toBe(false)
  })

  it('is marked where it stands', () => {
    const pieces = highlight('Children’s plans, and a plan (of care).', parseQuery("plan children's \"of care\""))
    expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Children’s', 'plan', 'plan', 'of care'])
    expect(pieces.map(({ text }) => text).join('')).toBe('Children’s plans, and a plan (of care).')
    expect(highlight('a (b', parseQuery('('))).toHaveLength(3)
  })
})

describe('a filter', () => {
  const action: Findable = { kind: 'recommendation', authority: 'leeds', framework: null, region: 'London', year: '2015', words: 'care plans', terms: ['care plan'] }
  const everything = { query: [], kind: '', authority: '', framework: '', region: '', from: '', to: '', theme: '' }
  it.each([
    [{}, true], [{ kind: 'recommendation', from: '2015', to: '2015' }, true], [{ from: '2016' }, false], [{ to: '2014' }, false], [{ region: 'London' }, true], [{ region: 'North West' }, false], [{ authority: 'york' }, false], [{ framework: 'sif' }, false],
    [{ theme: 'care plan' }, true], [{ theme: 'care' }, false], [{ query: ['plans', 'care'] }, true],
  ])('%j', (filter, isFitting) => expect(fits(action, { ...everything, ...filter })).toBe(isFitting))
})

describe('terms', () => {
  it.each([
    ['The quality of pathway plans.', ['pathway', 'plan', 'pathway plan']],
    ['Care leavers’ health histories', ['care', 'leaver', 'care leaver', 'health', 'history', 'health history']],
    ['Policies, and policies', ['policy']],
    ['children in need', []],
    ['looked after children', ['looked-after', 'looked-after children']],
  ])('of %j', (text, terms) => expect(new Set(termsOf(text))).toEqual(new Set(terms)))

  it('make no pair over a stop', () => expect(termsOf('case records. Supervision')).toEqual(['case', 'record', 'case record', 'supervision']))
})

describe('themes', () => {
  const actions = ['pathway plans', 'pathway plans', 'supervision', 'supervision of staff', 'one more'].map(termsOf)

  it('are counted once an action; a word that a pair tells is left out, and so is what only one action has', () => {
    expect(themesOf(actions, 10)).toEqual({ pairs: [{ term: 'pathway plan', count: 2 }], words: [{ term: 'supervision', count: 2 }] })
  })

  it('are no more than asked for', () => expect(themesOf(actions, 0)).toEqual({ pairs: [], words: [] }))
})
