import { describe, expect, it } from 'vitest'
import { readOfficial } from '../../src/official/read-official.ts'
import { inShort, read, readSample } from './tables.ts'

const wakefield = 'Wakefield, ilacs-inspection-report, 2018-09-03 2018-09-14 2018-10-22; overall-effectiveness inadequate; help-and-protection inadequate; care-and-care-leavers requires-improvement; leadership inadequate'
const plymouth = 'Plymouth, ilacs-inspection-report, 2019-09-30 2019-10-04 2019-11-11; overall-effectiveness good; help-and-protection requires-improvement; care-and-care-leavers good; leadership good'
const norfolk = 'Norfolk, focused-visit-letter, 2019-05-14 2019-05-15 2019-06-10'
const rotherham = 'Rotherham, sif-inspection-report, 2017-05-08 2017-06-01 2017-07-31; overall-effectiveness good; help-and-protection good; leadership good; adoption outstanding'

describe('a published table', () => {
  it.each(['children-2020.csv', 'children-2020.xlsx'])('is read below its title, notes and two rows of heads: %s', async (name) => {
    const { rows, asAt, unknownColumns } = await readSample(name)
    expect(rows.map(inShort).slice(0, 4)).toEqual([wakefield, plymouth, norfolk, rotherham])
    expect(asAt).toBe('2020-08-31')
    expect(unknownColumns).toContain('Panel')
  })

  it('tells values that it does not understand, with their cells', async () => {
    const { warnings } = await readSample('children-2020.xlsx')
    expect(warnings.map(({ at: { sheet, cell, printed } }) => [sheet, cell, printed])).toEqual([
      ['Inspections', 'B10', 'Nowhereshire'], ['Inspections', 'E11', '31/02/2020'], ['Inspections', 'H11', 'Splendid'],
    ])
  })

  it('tells sheets that have none', async () => expect((await readSample('children-2020.xlsx')).otherSheets).toEqual(['Notes']))

  it('may grade areas alone, and leaves out totals and who was never inspected', async () => {
    const { rows, warnings } = await readSample('children-2026.ods')
    expect(rows.map(inShort)).toEqual([
      'Rutland, ilacs-inspection-report, 2026-04-20 - 2026-06-08; help-and-protection good; children-in-care good; care-leavers requires-improvement; leadership good',
      'Kingston upon Hull, ilacs-inspection-report, 2024-04-15 - 2024-05-29; overall-effectiveness good; help-and-protection good; children-in-care outstanding; care-leavers good; leadership good',
    ])
    expect(warnings).toEqual([])
  })

  it('may be about special educational needs, whose visits docket does not know', async () => {
    expect((await readSample('send-2024.csv')).rows.map(inShort)).toEqual([
      'Bolton, area-send-report, 2024-06-03 - 2024-07-26; send-arrangements positive',
      'Oldham, area-send-report, 2023-10-09 - 2023-12-15; send-arrangements systemic-failings',
    ])
  })

  it('is not one that has a row for each school', async () => {
    await expect(read('School name,Local authority,Inspection date,Overall effectiveness', 'A,Leeds,2023-01-01,2')).rejects.toMatchObject({ code: 'E_NO_TABLE' })
  })

  it('does not take an earlier inspection for the latest', async () => {
    const { rows } = await read('LA,Latest inspection,,Previous inspection,', ',Date,Overall effectiveness,Date,Overall effectiveness', 'Leeds,2023-01-09,Good,2018-01-01,Inadequate')
    expect(rows.map(inShort)).toEqual(['Leeds, ilacs-inspection-report, 2023-01-09 - -; overall-effectiveness good'])
  })

  it('says an inspection of two sheets once', async () => {
    expect((await read('LA,Date,Overall effectiveness', 'Leeds,2023-01-09,Good', 'Leeds,2023-01-09,Good')).rows).toHaveLength(1)
  })
})

describe('one inspection in several rows', () => {
  const head = 'LA,Date,Publication date,Overall effectiveness,Leadership'

  it('is one, with all that they say', async () => {
    const { rows } = await read(head, 'Leeds,2023-01-09,,Good,', 'York,2023-01-09,,Good,', 'Leeds,2023-01-09,2023-03-01,,Good')
    expect(rows.map(inShort)).toEqual([
      'Leeds, ilacs-inspection-report, 2023-01-09 - 2023-03-01; overall-effectiveness good; leadership good',
      'York, ilacs-inspection-report, 2023-01-09 - -; overall-effectiveness good',
    ])
  })

  it.each([
    ['Leeds,2023-01-09,,Good,', 'Leeds,2023-01-09,,Inadequate,Good'], ['Leeds,2023-01-09,2023-03-01,Good,', 'Leeds,2023-01-09,2023-03-02,,Good'],
    ['Leeds,Spring,,Good,', 'Leeds,Spring,,Good,'], ['Leeds,,,Good,', 'Leeds,,,,Good'],
  ])('is not taken for one where they contradict each other, or have no day in common: %s', async (...lines) => expect((await read(head, ...lines)).rows).toHaveLength(2))
})

describe('a column that was named', () => {
  const bytes = Buffer.from('Place,When,Verdict [note 2]\nLeeds,2023-01-09,Good\n')

  it('is found whatever marks its head has, and graded', async () => {
    const columns = new Map([['Place', 'authority'], ['When', 'start'], ['Verdict [note 2]', 'overall-effectiveness']] as const)
    const { rows, missingColumns } = await readOfficial({ name: 'table.csv', bytes }, columns)
    expect(rows.map(inShort)).toEqual(['Leeds, ilacs-inspection-report, 2023-01-09 - -; overall-effectiveness good'])
    expect(missingColumns).toEqual([])
  })

  it('is told where no table has it', async () => {
    const columns = new Map([['Place', 'authority'], ['when', 'start'], ['No such', 'outcome']] as const)
    expect((await readOfficial({ name: 'table.csv', bytes }, columns)).missingColumns).toEqual(['No such'])
  })
})

describe('an authority', () => {
  it.each(['Leeds', 'Leeds City Council', 'E08000035', '80481', '383'])('is known as %s', async (words) => {
    expect((await read('Local authority,LA code,Inspection date', /\d/.test(words) ? `,${words},2023-01-09` : `${words},,2023-01-09`)).rows[0]?.authority).toBe('Leeds')
  })

  it('is none where name and number mean two', async () => {
    const { rows, warnings } = await read('URN,Local authority,Inspection date', '80426,Leeds,2023-01-09')
    expect([rows, warnings.map(({ at }) => at.cell)]).toEqual([[], ['B2']])
  })
})
