import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))

describe('entries of lists', () => {
  it.each(['•', '▪', '◼', '‣', '\uF0A7', '\u0083', '-', '*', '–', '●'])('begin with %j', (glyph) => {
    expect(read(`${glyph} Visits are late.\n${glyph} Plans are clear.`)).toEqual(['0 • Visits are late.', '0 • Plans are clear.'])
  })

  it.each(['1.', '1)', '(1)', '(a)', 'a)', 'ii)', '(iv)', '2.1'])('keep their printed marker %s', (marker) => {
    expect(read(`${marker} Visits are late.`)).toEqual([`0 ${marker} Visits are late.`])
  })

  it('nest by indent', () => {
    expect(read('- Plans, which\n  - are clear\n  - are short\n- Visits')).toEqual(['0 • Plans, which', '1 • are clear', '1 • are short', '0 • Visits'])
  })

  it('nest by what their markers are, "i)" being a letter behind "h)"', () => {
    const text = '1. First:\n\ng) the plan\n\nh) the visit\n\ni) the child\n\n2. Second:\n\n(i) one\n\n(ii) two'
    expect(read(text)).toEqual(['0 1. First:', '1 g) the plan', '1 h) the visit', '1 i) the child', '0 2. Second:', '1 (i) one', '1 (ii) two'])
  })

  it('nest by another bullet behind a colon, but not elsewhere', () => {
    expect(read('◼ Plans, which:\n• are clear\n• are short\n◼ Visits.')).toEqual(['0 • Plans, which:', '1 • are clear', '1 • are short', '0 • Visits.'])
    expect(read('▪ Plans.\n▪ Visits.\n\n- Leaders.')).toEqual(['0 • Plans.', '0 • Visits.', '0 • Leaders.'])
  })

  it('keep the printed marker where a conversion put its own before it', () => {
    expect(read('- a) the plan\n- • the visit')).toEqual(['0 a) the plan', '1 • the visit'])
  })

  it('stay on their level behind a page turn that lost the indent', () => {
    expect(read('8. Strengths:\n - one\n - two\n\n\n\n- three')).toEqual(['0 8. Strengths:', '1 • one', '1 • two', '1 • three'])
  })

  it('may be written on one line', () => {
    const text = 'Strengths\n<ul style="list-style-type: none"> ▪ Staff are keen. ▪ Audits are in place,\n\nand well used.\n\n- Partners meet.'
    expect(read(text)).toEqual(['heading: Strengths', '0 • Staff are keen.', '0 • Audits are in place, and well used.', '0 • Partners meet.'])
  })

  it('may be written on lines that were broken anywhere', () => {
    expect(read('▪ Staff are keen and\nstay for years. ▪ Audits are in place. ▪ Plans\nare late. ▪ Partners meet.')).toEqual([
      '0 • Staff are keen and stay for years.', '0 • Audits are in place.', '0 • Plans are late.', '0 • Partners meet.',
    ])
  })

  it('may stand below their marker', () => {
    expect(read('1.\nReview the plans.\n\n•\n\nSee the child.')).toEqual(['0 1. Review the plans.', '1 • See the child.'])
  })

  it('may have bold or escaped markers', () => {
    expect(read('**1.** Review.\n\n**2. Report.**\n\n3\\. Wait.')).toEqual(['0 1. Review.', '0 2. Report.', '0 3. Wait.'])
  })

  it('do not take a heading behind the page turn for the words of a bullet that has lost its own', () => {
    expect(read('• Improve plans.\n\n•\n\f\nRecommendations\n\n• Improve audits.')).toEqual(['0 • Improve plans.', 'heading: Recommendations', '0 • Improve audits.'])
  })

  it('are not interrupted by the words of a logo', () => {
    expect(read('- one\n- two\n\n\n\nINVESTOR IN PEOPLE\n\n- three')).toEqual(['0 • one', '0 • two', 'furniture: INVESTOR IN PEOPLE', '0 • three'])
  })

  it('do not begin with the dash of a broken range', () => {
    expect(read('The visit took place on 7\n- 9 May 2018.')).toEqual(['The visit took place on 7 - 9 May 2018.'])
  })
})
