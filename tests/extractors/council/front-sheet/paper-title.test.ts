import { describe, expect, it } from 'vitest'
import { paperTitle } from '../../../../src/extractors/council/front-sheet/paper-title.ts'
import { settle } from '../../../../src/record/settle.ts'
import { partOf, viewOf } from '../../../support/doc.ts'

const titleOf = (...blocks: string[]): string => settle<{ title: string }>({ title: paperTitle(viewOf(...blocks), partOf(blocks)) ?? '' }).body.title

describe('paperTitle', () => {
  it.each([
    ['stands beside its label', ['# Cabinet', 'Report title: | Outcome of the inspection'], 'Outcome of the inspection'],
    ['is the line that names the inspection', ['# SOMESHIRE COUNTY COUNCIL', 'CABINET', 'OFSTED INSPECTION OF CHILDREN’S SERVICES – OUTCOME', '# Purpose of report'], 'OFSTED INSPECTION OF CHILDREN’S SERVICES – OUTCOME'],
    ['is no name of a page on a committee’s site', ['# Decision details', 'Improvement plan, phase 3', 'Decision maker: Cabinet', '# That:'], 'Improvement plan, phase 3'],
    ['is no day, nor a section’s heading', ['10 July 2019', '# 2 Recommendations', 'Items', 'Improvement plan'], 'Improvement plan'],
    ['is what the minutes call themselves, where no line names an inspection', ['Kingswood Suite', 'Minutes of the meeting held on 4 May 2021', 'Present: Councillor Okoro'], 'Minutes of the meeting held on 4 May 2021'],
    ['is no motion', ['# Agenda item', 'Ofsted monitoring visit', '# It was MOVED by Councillor Okoro and RESOLVED'], 'Ofsted monitoring visit'],
  ])('%s', (_what, blocks, title) => expect(titleOf(...blocks)).toBe(title))
})
