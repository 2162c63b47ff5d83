import { expect, it } from 'vitest'
import { outlineOf } from '../../src/rules/outline.ts'
import { sectionsOf } from '../../src/rules/part.ts'
import { partOf } from '../support/doc.ts'

const shared = outlineOf({ id: 'improve', heading: /^areas for improvement$/i })
const outline = outlineOf(...shared, { id: 'close', heading: /^yours sincerely$/i })
const section = sectionsOf(outline)

it('an outline put together from fragments knows the ids of all of them', () => {
  const part = partOf(['# Areas for improvement', 'Write plans.', 'Yours sincerely', 'Orla Wetherby'], outline)
  expect(section('improve')(part).map(({ value }) => value)).toEqual(['Write plans.'])
  expect(section('close')(part).map(({ value }) => value)).toEqual(['Orla Wetherby'])
})

it('an id that no fragment has does not compile, and finds nothing', () => {
  // @ts-expect-error No heading opens such a section.
  expect(section('improvements')(partOf(['# Areas for improvement', 'Write plans.'], outline))).toEqual([])
})
