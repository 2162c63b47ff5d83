import { describe, expect, it } from 'vitest'
import { findings } from '../../../src/extractors/findings/findings.ts'
import { all } from '../../../src/rules/extractor.ts'
import { outlineOf } from '../../../src/rules/outline.ts'
import { sectionsOf } from '../../../src/rules/part.ts'
import { readRule } from '../../support/laid.ts'

const outline = outlineOf(
  { id: 'leadership', look: 'row', heading: /^Leadership/ },
  { id: 'quality', heading: /^Quality/ },
  { id: 'summary', heading: /^Summary$/ },
  { id: 'findings', heading: /^Inspection findings$/ },
)
const section = sectionsOf(outline)
const rule = all(section('leadership', 'quality', 'findings'), findings('finding', { topics: ['leadership', 'quality'] }))
const told = (lines: string) => readRule(rule, lines, outline).body.map(({ section, text }) => `${section}: ${text}`)

describe('findings of a section', () => {
  it('stand under the topic above a heading that names none', () => {
    expect(told('| Leadership | Good |\n# Summary\nLeaders are good.\n# Inspection findings\n7. Leaders listen.\n# Partners\n8. Partners act; and')).toEqual(['Leadership: Leaders listen.', 'Partners: Partners act'])
  })

  it('keep their heading where a grade stands below it', () => {
    expect(told('# Quality of provision\n# Grade 4 (Inadequate)\n53. Reviews are late.')).toEqual(['Quality of provision: Reviews are late.'])
  })

  it('stand behind the summary box of a topic too, where only what is numbered counts', () => {
    const boxed = all(section('leadership', 'summary'), findings('finding', { topics: ['leadership'], boxes: ['summary'] }))
    const words = '# Summary\n- A summary for children.\n1. Not of a topic.\n# Leadership\n# Summary\nLeaders are good.\n- They listen.\n7. Leaders act.'
    expect(readRule(boxed, words, outline).body.map(({ section, text }) => `${section}: ${text}`)).toEqual(['Leadership: Leaders act.'])
  })

  it('may say in a whole sentence what a heading says', () => {
    expect(told('# Quality of provision\n53. Quality of provision is what the leaders want.\n54. Plans are late.')).toEqual(['Quality of provision: Quality of provision is what the leaders want.', 'Quality of provision: Plans are late.'])
  })

  it('are none in running text', () => {
    expect(told('# Quality of provision\nReviews are late.')).toEqual([])
  })
})
