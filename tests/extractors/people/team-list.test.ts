import { describe, expect, it } from 'vitest'
import { teamList } from '../../../src/extractors/people/team-list.ts'
import { read } from '../../support/laid.ts'

const ofHmi = 'The inspection team consisted of four of Her Majesty’s Inspectors (HMI) from Ofsted.'

function people(lines: string): string[] {
  return read(teamList, lines).body.map(({ name, role, title, organisation }) => [name, role, title ?? '-', organisation ?? '-'].join(' / '))
}

describe('the list of a whole team', () => {
  it('gives each label its people, and the sentence’s title to those it counts', () => {
    expect(people(`${ofHmi}
# The inspection team
Lead inspector: Marta Oyelaran-Finch
Deputy lead inspector: Dilwyn Prosser
Team inspectors: Ruth St John-Mildmay, Paul d’Aubigny and Bríd Ní Chonaill
Shadow inspector: Keith Arbuthnot
Senior data analysts: Sunita Rawal, Hywel Pugh
Quality assurance manager: Hector Lindqvist (Senior HMI)
~ 45
Any complaints about the inspection or the report should be made to Ofsted.`)).toEqual([
      'Marta Oyelaran-Finch / lead / hmi / Ofsted',
      'Dilwyn Prosser / deputy-lead / hmi / Ofsted',
      'Ruth St John-Mildmay / inspector / hmi / Ofsted',
      'Paul d’Aubigny / inspector / hmi / Ofsted',
      'Bríd Ní Chonaill / inspector / hmi / Ofsted',
      'Keith Arbuthnot / shadow / - / -',
      'Sunita Rawal / analyst / - / -',
      'Hywel Pugh / analyst / - / -',
      'Hector Lindqvist / quality-assurance / hmi / Ofsted',
    ])
  })

  it('reads a list laid out as a table', () => {
    expect(people(`# The inspection team\n| Lead inspector: | Marta Finch |\n| Team inspectors: | Ian Pugh, Ann Lee |`)).toEqual([
      'Marta Finch / lead / - / -', 'Ian Pugh / inspector / - / -', 'Ann Lee / inspector / - / -',
    ])
  })

  it('lets a mark beside a name win over the sentence', () => {
    expect(people(`${ofHmi}\nLead inspector: Marta Finch HMI\nTeam inspectors: Ian Pugh, HMI, Ann Lee, Associate Inspector, Owen Tate SCRI, Joy Ball (OI)`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Ann Lee / inspector / - / -', 'Owen Tate / inspector / - / -',
      'Joy Ball / inspector / ofsted-inspector / Ofsted',
    ])
  })

  it('gives those without a mark the title of a mixed team when they are as many as the sentence counts', () => {
    const mixed = 'The inspection team consisted of two of Her Majesty’s Inspectors (HMI) from Ofsted and one Ofsted inspector (OI).'
    expect(people(`${mixed}\nLead inspector: Marta Finch\nTeam inspectors: Ian Pugh, Joy Ball (OI)`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Joy Ball / inspector / ofsted-inspector / Ofsted',
    ])
    expect(people(`${mixed}\nLead inspector: Marta Finch\nTeam inspectors: Ian Pugh, Ann Lee, Joy Ball (OI)`)[1]).toBe('Ian Pugh / inspector / - / Ofsted')
  })

  it('goes on in the next line, also within a name', () => {
    expect(people(`${ofHmi}\nLead inspector: Marta Finch\nTeam inspectors: Ian Pugh HMI, Ann Lee HMI, Owen\nTate HMI, Joy Ball HMI,\nSenior data analyst: Sunita Rawal`).slice(1, 5)).toEqual([
      'Ian Pugh / inspector / hmi / Ofsted', 'Ann Lee / inspector / hmi / Ofsted', 'Owen Tate / inspector / hmi / Ofsted', 'Joy Ball / inspector / hmi / Ofsted',
    ])
  })

  it('tells labels apart that run on in one line', () => {
    expect(people('Lead inspector: Marta Finch HMI Team inspectors: Ian Pugh HMI, Ann Lee HMI Supernumerary inspector: Owen Tate')).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Ann Lee / inspector / hmi / Ofsted', 'Owen Tate / other / - / -',
    ])
  })

  it('adds the inspectors of a second visit, without their offices', () => {
    expect(people(`Lead inspector: Marta Finch HMI
Team inspectors: Ian Pugh HMI; Ann Lee HMI and Owen Tate HMI
A second visit was made between 28 and 30 January. The inspectors who carried out this second visit were:
Joy Ball Senior HMI; Paul d’Aubigny HMI and National Lead for Fostering, Adoption and Child Protection
# Information about this local authority area
- Mary Brown, Chief Executive`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Ann Lee / inspector / hmi / Ofsted', 'Owen Tate / inspector / hmi / Ofsted',
      'Joy Ball / inspector / hmi / Ofsted', 'Paul d’Aubigny / inspector / hmi / Ofsted',
    ])
  })

  it('reads a second visit told in one paragraph', () => {
    expect(people('Lead inspector: Marta Finch HMI\nA second visit followed. The inspectors who made it were: Joy Ball Senior HMI; Ian Pugh HMI')[2]).toBe('Ian Pugh / inspector / hmi / Ofsted')
  })

  it('leaves the title of a mixed team open', () => {
    const team = '\nLead inspector: Marta Finch\nSupernumerary inspector: Ann Lee'
    expect(people(`The inspection team consisted of nine of Her Majesty’s Inspectors (HMI) from Ofsted and one additional inspector.${team}`)[0]).toBe('Marta Finch / lead / - / -')
    expect(people(`The inspection team consisted of nine of Her Majesty’s Inspectors (HMI) and one Social Care Regulatory Inspector (SCRI) from Ofsted.${team}`)[0]).toBe('Marta Finch / lead / - / Ofsted')
    expect(people(`The inspection team consisted of four of Her Majesty’s Inspectors (HMI) from Ofsted and an Ofsted inspector.${team}`)).toEqual(['Marta Finch / lead / - / Ofsted', 'Ann Lee / other / - / -'])
  })

  it('gives a marked member the organisation of a whole mixed team', () => {
    expect(people('The inspection team consisted of five of Her Majesty’s Inspectors (HMI) and one associate inspector from Ofsted.\nLead inspector: Marta Finch HMI\nTeam inspectors: Ann Lee, Associate Inspector')[1]).toBe('Ann Lee / inspector / - / Ofsted')
  })

  it('knows a label without a colon, people whom a mark, a full stop or a line’s end parts, and a title in brackets', () => {
    expect(people(`${ofHmi}
Lead inspector: Marta Finch HMI
Deputy lead inspector Dilwyn Prosser HMI
Team inspectors: Ruth Hale (HMI), Ann Lee (OI) Joy Ball (OI) Owen Tate (HMI), Keith Dale HMI (designate)
Shadow inspectors: Sunita Rawal. Hywel Pugh`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Dilwyn Prosser / deputy-lead / hmi / Ofsted', 'Ruth Hale / inspector / hmi / Ofsted',
      'Ann Lee / inspector / ofsted-inspector / Ofsted', 'Joy Ball / inspector / ofsted-inspector / Ofsted', 'Owen Tate / inspector / hmi / Ofsted',
      'Keith Dale / inspector / - / Ofsted', 'Sunita Rawal / shadow / - / -', 'Hywel Pugh / shadow / - / -',
    ])
    expect(people('Lead inspector: Marta Finch HMI\nTeam inspectors:\nRuth Hale, Ofsted Inspector\nAnn Lee, Ofsted Inspector\nJoy Ball, HMI (Desigate)')).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ruth Hale / inspector / ofsted-inspector / Ofsted', 'Ann Lee / inspector / ofsted-inspector / Ofsted', 'Joy Ball / inspector / - / Ofsted',
    ])
  })

  it('reads a team of several kinds by its marks, its labels and its numbers', () => {
    const seconded = 'The inspection team consisted of two of Her Majesty’s Inspectors (HMI) and one additional inspector from Ofsted.'
    expect(people(`${seconded}\nLead inspector: Marta Finch\nTeam inspectors: Ian Pugh, Joy Ball (Seconded Inspector)`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Joy Ball / inspector / - / Ofsted',
    ])
    const ofBoth = 'The inspection team consisted of three of Her Majesty’s Inspectors (HMI) and Additional Inspectors (AI) from Ofsted.'
    expect(people(`${ofBoth}\nLead inspector: Marta Finch\nTeam inspectors: Ian Pugh, Joy Ball (AI)`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Joy Ball / inspector / additional-inspector / Ofsted',
    ])
    const two = 'The inspection team consisted of two of Her Majesty’s Inspectors (HMI) from Ofsted.'
    expect(people(`${two}\nLead inspector: Marta Finch HMI\nTeam inspectors: Ian Pugh HMI and Joy Ball\nAdditional inspector: Ann Lee`)).toEqual([
      'Marta Finch / lead / hmi / Ofsted', 'Ian Pugh / inspector / hmi / Ofsted', 'Joy Ball / inspector / - / -', 'Ann Lee / inspector / additional-inspector / -',
    ])
  })

  it('warns of words that are no name', () => {
    const { body, warnings } = read(teamList, 'Lead inspector: to be confirmed\nTeam inspectors: Ian Pugh')
    expect(body.map(({ name }) => name)).toEqual(['Ian Pugh'])
    expect(warnings.map(({ code }) => code)).toEqual(['name-doubtful'])
  })

  it.each(['Inspectors looked at 40 cases.', 'The lead inspector: see page 4.', 'Lead member: Mary Brown'])('ignores "%s"', (line) => {
    expect(people(line)).toEqual([])
  })
})
