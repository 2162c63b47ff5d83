import { describe, expect, it } from 'vitest'
import { action, inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const records = [
  inventedRecord({ id: 'a', dates: { document: '2019-03-04' }, actions: [action('The frequency of supervision.'), action('Pathway \u001B[31mplans.')] }),
  inventedRecord({
    id: 'b', dates: { document: '2021-05-10' }, source: { file: 'letters/later.pdf', sha256: 'b'.repeat(64) }, actions: [action('The frequency of supervision.')],
    evidence: [{ pointer: '/actions/0/text', page: 3, start: 9, end: 38, quote: 'The frequency of supervision.', rule: 'actions' }],
  }),
]

async function follow(...options: readonly string[]): ReturnType<typeof runDocket> {
  return runDocket(['follow', await temporaryFolder({ 'r.json': JSON.stringify(records) }), ...options])
}

describe('docket follow', () => {
  it('counts what is raised and raised again', async () => {
    const { status, stdout } = await follow()
    expect(status).toBe(0)
    expect(stdout).toContain('3 actions of 1 authority')
    expect(stdout).toMatch(/^supervision +2 +1 +1 +1 of 1, 100 %$/m)
  })

  it('shows a ribbon for each matter of an authority', async () => {
    const { stdout } = await follow('--authority', 'wakefield')
    expect(stdout).toContain('Wakefield: 2 matters, 1 of them spoken of later')
    expect(stdout).toContain('raised 2019 → again? 2021')
    expect(stdout).toContain('raised 2019 → nothing in 1 later inspection or visit')
    expect(stdout).toContain('? is a suggestion')
    expect(stdout).not.toContain('\u001B')
  })

  it('shows the words and their pages', async () => {
    expect((await follow('--authority', 'Wakefield', '--quotes')).stdout).toMatch(/again\? 2021 {2}«The frequency of supervision.»\n +letters\/later.pdf, page 3/)
  })

  it('leaves suggestions out', async () => {
    expect((await follow('--authority', 'Wakefield', '--explicit')).stdout).not.toContain('again')
  })

  it('gives all of it as JSON', async () => {
    expect(JSON.parse((await follow('--json')).stdout)).toMatchObject({
      overview: { all: { actions: 3 } }, threads: [{ matter: { action: { date: '2019-03-04' } }, links: [{ kind: 'raised-again', explicit: false }] }, { links: [] }],
    })
  })

  it('tells once how many were raised again, and of what', async () => {
    expect((await follow()).stdout).toContain('1 are spoken of later; of 2 whose authority was inspected again, 1 (50 %) were raised again at the next inspection.')
  })

  it.each([[['--quotes'], '--quotes needs --authority.'], [['--quotes', '--json'], '--quotes and --json exclude each other.']])('refuses %j', async (options, words) => {
    const { status, stderr } = await follow(...options)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  it('is quiet where it is told to be', async () => {
    expect((await follow('--quiet')).status).toBe(0)
  })

  it('says which authority was meant', async () => {
    const { status, stderr } = await follow('--authority', 'Wakefeld')
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean Wakefield?')
  })
})
