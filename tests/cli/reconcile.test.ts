import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const record = inventedRecord({
  judgements: [graded('overall-effectiveness', 'good')], dates: { inspection: [{ start: '2022-01-24', end: '2022-01-28' }] },
  evidence: [{ pointer: '/judgements/0/grade', page: 1, start: 5, end: 9, quote: 'Good', rule: 'grade-table' }],
})
const head = 'Local authority,Inspection start date,Overall effectiveness,Panel\n'

async function reconciled(table: string, ...options: string[]): Promise<Awaited<ReturnType<typeof runDocket>> & { folder: string }> {
  const folder = await temporaryFolder({ 'a.json': JSON.stringify(record), 'table.csv': table })
  return { ...await runDocket(['reconcile', join(folder, 'a.json'), '--with', join(folder, 'table.csv'), ...options.map((option) => option.replace('FOLDER', folder))]), folder }
}

describe('docket reconcile', () => {
  it('shows what differs with its cell and words, counts all, and ends with status 1', async () => {
    const { status, stdout, stderr } = await reconciled(`${head}Wakefield,24/01/2022,Inadequate,A\nLeeds,01/02/2022,Good,B\n`)
    expect(status).toBe(1)
    expect(stdout).toBe([
      'differs     Wakefield                   ILACS inspection          2022-01-24  table.csv:A2',
      '    Overall effectiveness: Good in the record, Inadequate in C2', '        «Good», page 1', '    letters/wakefield.pdf', '',
    ].join('\n'))
    expect(stderr).toBe([
      'table.csv: columns that were not used: Panel',
      '1 inspection differs, 0 ambiguous, 0 in the records alone, 1 in the figures alone, 0 agree', '',
    ].join('\n'))
  })

  it('ends with status 0 where nothing differs', async () => {
    const { status, stdout, stderr } = await reconciled(`${head}Wakefield,24/01/2022,2,A\n`, '--quiet')
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('gives data, with what was not understood', async () => {
    const { lines } = await reconciled(`${head}Wakefield,24/01/2022,Splendid,A\n`, '--json')
    expect(lines()).toMatchObject([{ status: 'agrees', authority: 'Wakefield' }, { status: 'not-understood', at: { cell: 'C2', printed: 'Splendid' } }])
  })

  it('writes every value as CSV', async () => {
    const { folder } = await reconciled(`${head}Wakefield,24/01/2022,Inadequate,A\n`, '--out', 'FOLDER/out.csv')
    expect((await readFile(join(folder, 'out.csv'), 'utf8')).split('\r\n').slice(1)).toEqual([
      `differs,Wakefield,ilacs-inspection-report,2022-01-24,start,true,2022-01-24,2022-01-24,,,letters/wakefield.pdf,${record.id},table.csv,,B2`,
      `differs,Wakefield,ilacs-inspection-report,2022-01-24,overall-effectiveness,false,good,inadequate,Good,1,letters/wakefield.pdf,${record.id},table.csv,,C2`, '',
    ])
  })

  it('takes the user’s word for a column, and none that it does not know', async () => {
    const table = 'Place,When,Verdict\nWakefield,24/01/2022,Good\n'
    expect(await reconciled(table)).toMatchObject({ status: 1, stderr: expect.stringContaining('E_NO_TABLE') })
    const columns = ['--column', 'authority=Place', '--column', 'start=When', '--column', 'overall-effectiveness=Verdict']
    expect(await reconciled(table, ...columns)).toMatchObject({ status: 0, stderr: expect.stringContaining('1 agrees') })
    expect(await reconciled(table.replace('Good', 'Inadequate'), ...columns)).toMatchObject({ status: 1, stdout: expect.stringContaining('Inadequate in C2') })
    expect(await reconciled(table, '--column', 'strat=When')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean start?') })
  })

  it.each([
    [['--column', 'start=No such head'], 'No such head, which is the head of no column'],
    [['--column', 'start=Panel', '--column', 'end=panel'], 'panel for two fields: start and end'],
    [['--json', '--all'], '--json has all'], [['--days', ''], 'whole number'], [['--days', '1e1'], 'whole number'],
    [['--out', 'FOLDER/out.xlsx'], 'ends in .csv'], [['--out', 'FOLDER/table.csv'], 'official figures itself'],
  ])('refuses what cannot hold: %j', async (options, words) => {
    const table = `${head}Wakefield,24/01/2022,Good,A\n`
    const { status, stderr, folder } = await reconciled(table, ...options)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) })
    expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(table)
  })

  it('tells files of one name apart by their paths', async () => {
    const table = `${head}Wakefield,24/01/2022,Inadequate,A\n`
    const folder = await temporaryFolder({ 'a.json': JSON.stringify(record), 'd1/o.csv': table, 'd2/o.csv': table })
    const { stdout } = await runDocket(['reconcile', 'a.json', '--with', 'd1/o.csv', '--with', 'd2/o.csv'], { cwd: folder })
    expect([...stdout.matchAll(/\S+:A2/g)].map(String)).toEqual(['d1/o.csv:A2', 'd2/o.csv:A2'])
  })
})
