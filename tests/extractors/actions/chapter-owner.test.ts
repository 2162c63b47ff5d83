import { describe, expect, it } from 'vitest'
import { actions } from '../../../src/extractors/actions/actions.ts'
import { chapterOwner } from '../../../src/extractors/actions/chapter-owner.ts'
import { all } from '../../../src/rules/extractor.ts'
import { outlineOf } from '../../../src/rules/outline.ts'
import { sectionsOf } from '../../../src/rules/part.ts'
import { readRule } from '../../support/laid.ts'

const outline = outlineOf(
  { id: 'council', chapter: 'council', heading: /^The council$/ },
  { id: 'board', chapter: 'board', heading: /^The board$/ },
  { id: 'recommendations', heading: /^Recommendations$/ },
)
const section = sectionsOf(outline)
const rule = all(section('recommendations'), actions({ kind: 'recommendation', owner: chapterOwner({ board: 'The safeguarding board' }) }))

describe('the owner by the chapter', () => {
  it('is that of the nearest chapter above', () => {
    const { body } = readRule(rule, '# The council\n# Recommendations\n1. Visit sooner.\n# The board\nIt is good.\n# Recommendations\n7. Meet more often.', outline)
    expect(body.map(({ number, owner }) => [number, owner])).toEqual([['1', null], ['7', 'The safeguarding board']])
  })

  it('is none where there are no chapters', () => {
    expect(readRule(rule, '# Recommendations\n- Visit sooner.', outline).body.map(({ owner }) => owner)).toEqual([null])
  })
})
