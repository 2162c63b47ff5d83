import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { cue } from '../../src/rules/cue.ts'
import { defineDocumentType } from '../../src/rules/document-type.ts'
import { outlineOf } from '../../src/rules/outline.ts'
import { everywhere, sectionsOf } from '../../src/rules/part.ts'
import { classify } from '../../src/stages/classify.ts'
import { viewOf } from '../support/doc.ts'

const type = (id: 'cabinet-report' | 'committee-report', ...cues: [string, number, RegExp][]) =>
  defineDocumentType({ id, meaning: id, framework: null, era: 'any', outline: [], fields: {}, cues: cues.map(([name, weight, pattern]) => cue(name, weight, everywhere, pattern)) })

describe('classification', () => {
  it('sums the cues that fire and says where, the strongest first', () => {
    const { type: winner, classification } = classify(viewOf('Report to Cabinet', 'Background papers'), [type('cabinet-report', ['papers', 1, /Background papers/], ['title', 5, /to Cabinet/])])
    expect(winner?.id).toBe('cabinet-report')
    expect(classification.reasons.map(({ rule, quote }) => [rule, quote])).toEqual([['title', 'to Cabinet'], ['papers', 'Background papers']])
  })

  it('is unknown when nothing is convincing, and names the nearest', () => {
    const { type: winner, classification } = classify(viewOf('Background papers'), [type('cabinet-report', ['papers', 1, /Background papers/])])
    expect(winner).toBeUndefined()
    expect(classification).toMatchObject({ confidence: 0, runnerUp: 'cabinet-report' })
  })

  it('is unknown when two types are equally convincing', () => {
    expect(classify(viewOf('words'), [type('cabinet-report', ['a', 6, /words/]), type('committee-report', ['b', 6, /words/])]).type).toBeUndefined()
  })

  it('tells of an unknown document the nearest types, with the strongest cues that each lacks', () => {
    const near = type('cabinet-report', ['papers', 1, /papers/], ['small', 1, /absent/], ['title', 5, /absent/], ['letter', -5, /absent/])
    const far = type('committee-report', ['against', -1, /papers/], ['title', 5, /absent/])
    expect(classify(viewOf('Background papers'), [far, near]).nearest).toMatchObject([
      { documentType: 'cabinet-report', sum: 1, reasons: [{ rule: 'papers' }], missing: [{ rule: 'title', weight: 5 }, { rule: 'small', weight: 1 }] },
    ])
    expect(classify(viewOf('words'), [type('cabinet-report', ['a', 6, /words/])]).nearest).toEqual([])
  })

  it('may ask what stands in a section of the type', () => {
    const outline = outlineOf({ id: 'improve', heading: /^areas for improvement$/i })
    const asks = defineDocumentType({ ...type('cabinet-report'), outline, cues: [cue('asks', 6, sectionsOf(outline)('improve'), /plans/)] })
    const { type: winner, part } = classify(viewOf('Letter', '# Areas for improvement', 'Write plans.'), [asks])
    expect(winner?.id).toBe('cabinet-report')
    expect(part.sections.map(({ id }) => id)).toEqual(['improve'])
    expect(classify(viewOf('Write plans.'), [asks]).type).toBeUndefined()
  })

  it('does not depend on the order of the types', () => {
    const view = viewOf('28 February 2020', 'Dear Ann', "Focused visit to Bury children's services", "This letter summarises the findings of a focused visit to Bury children's services.")
    expect(classify(view, [...documentTypes].reverse())).toEqual(classify(view, documentTypes))
    expect(classify(view, documentTypes).type?.id).toBe('focused-visit-letter')
  })
})

describe('document types', () => {
  it.each(documentTypes.map(({ id }) => id))('%s has cues of its own and fields', (id) => {
    const declared = documentTypes.find((candidate) => candidate.id === id)
    expect(declared?.cues.some(({ weight }) => weight > 0)).toBe(true)
    expect(Object.keys(declared?.fields ?? {}).length).toBeGreaterThan(2)
    expect(new Set(declared?.cues.map((one) => one.id)).size).toBe(declared?.cues.length)
  })
})
