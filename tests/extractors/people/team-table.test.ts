import { describe, expect, it } from 'vitest'
import { teamTable } from '../../../src/extractors/people/team-table.ts'
import { read } from '../../support/laid.ts'

function people(lines: string): string[] {
  return read(teamTable, lines).body.map(({ name, role, title, organisation }) => [name, role, title ?? '-', organisation ?? '-'].join(' / '))
}

const rows = `| Ofsted | Care Quality Commission |
| Ann Marsh, Ofsted Lead inspector | Bo Lee-Craig, CQC Lead inspector |
| Cy Dean, Ofsted HMI | Dot Head, CQC inspector |
Eve O’Shea, Ofsted Inspector`
const expected = [
  'Ann Marsh / lead / - / Ofsted', 'Bo Lee-Craig / lead / - / CQC', 'Cy Dean / inspector / hmi / Ofsted', 'Dot Head / inspector / - / CQC', 'Eve O’Shea / inspector / ofsted-inspector / Ofsted',
]

describe('the team of an area SEND inspection', () => {
  it('stands in two columns', () => expect(people(rows)).toEqual(expected))

  it('may run together on a line', () => {
    expect(people('Ofsted Care Quality Commission\nAnn Marsh HMI, Ofsted Lead inspector Bo Lee, CQC Lead inspector\nMr Cy Dean HMI, Ofsted Lead Inspector Dot Head, CQC Inspector')).toEqual([
      'Ann Marsh / lead / hmi / Ofsted', 'Bo Lee / lead / - / CQC', 'Cy Dean / lead / hmi / Ofsted', 'Dot Head / inspector / - / CQC',
    ])
  })

  it('takes the organisation from the head of the column', () => {
    expect(people('| Ofsted | Care Quality Commission |\n| Ann Marsh, lead inspector | Bo Lee, inspector |')).toEqual(['Ann Marsh / lead / - / Ofsted', 'Bo Lee / inspector / - / CQC'])
    expect(people('Ofsted\nAnn Marsh, lead inspector\nCare Quality Commission\nBo Lee')).toEqual(['Ann Marsh / lead / - / Ofsted', 'Bo Lee / inspector / - / CQC'])
  })

  it('reads the lead’s title from the sentence that says who led', () => {
    expect(people(`The inspection was led by one of His Majesty’s Inspectors (HMI) from Ofsted.\n${rows}`)).toEqual([])
    const { body, evidence } = read((view, part) => teamTable(view.slice(84), part), `The inspection was led by one of His Majesty’s Inspectors (HMI) from Ofsted, with a team.\n${rows}`)
    expect(body[0]).toMatchObject({ name: 'Ann Marsh', title: 'hmi' })
    expect(evidence.find(({ pointer }) => pointer === '/0/title')?.quote).toBe('led by one of His Majesty’s Inspectors')
  })

  it('ends at running text and passes over feet of pages', () => {
    expect(people(`${rows}\n~ Area SEND inspection report: Exford Local Area Partnership\nIf you are not happy with the report, you can complain to John Smith.`)).toEqual(expected)
  })
})

describe('the team of a school’s inspection', () => {
  it('stands beside its titles', () => {
    expect(people('| Ann Marsh, lead inspector | Her Majesty’s Inspector |\n| Bo Lee | Ofsted Inspector |\n| Cy Dean | Additional Inspector |')).toEqual([
      'Ann Marsh / lead / hmi / Ofsted', 'Bo Lee / inspector / ofsted-inspector / Ofsted', 'Cy Dean / inspector / additional-inspector / -',
    ])
  })

  it('may have the mark in front', () => expect(people('Lead inspector: Ann Marsh HMI\nBo Lee')).toEqual(['Ann Marsh / lead / hmi / Ofsted', 'Bo Lee / inspector / - / -']))
})
