import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let path: string
beforeEach(async () => {
  path = join(await temporaryFolder({ 'letter.txt': letter }), 'letter.txt')
})

describe('explain', () => {
  it('explains a field of a document on stdin', async () => {
    const { stdout, status } = await runDocket(['explain', '-', '/dates/document'], { stdin: letter })
    expect([status, stdout]).toEqual([0, expect.stringContaining('/dates/document  "2022-03-11"')])
  })

  it('shows type, cues, values, rules and the words in their line', async () => {
    const { stdout, status } = await runDocket(['explain', path])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^focused-visit-letter {2}confidence \d\.\d\d/m)
    expect(stdout).toMatch(/^ {3}\+\d {2}focused-visit-title/m)
    expect(stdout).toContain('/dates/document  "2022-03-11"')
    expect(stdout).toContain('«11 March 2022»')
    expect(stdout).toMatch(/services on «1 and 2 February 2022»/)
  })

  it('shows one field, with what is below it', async () => {
    const { stdout } = await runDocket(['explain', path, '/dates'])
    expect(pointers(stdout)).toEqual(['/dates/document', '/dates/inspection/0'])
    expect(stdout).toContain('Nothing found for /dates/meeting')
    expect(stdout).not.toContain('focused-visit-title')
  })

  it('shows what a value is part of when it was read as a whole', async () => {
    const { stdout } = await runDocket(['explain', path, '/dates/inspection/0/end'])
    expect(pointers(stdout)).toEqual(['/dates/inspection/0'])
  })

  it('shows the cues alone', async () => {
    const { stdout } = await runDocket(['explain', path, '/classification'])
    expect(stdout).toContain('focused-visit-title')
    expect(stdout).not.toContain('/dates')
  })

  it('says of a document of no known type which types come nearest, by which cues, and which they lack', async () => {
    const odd = join(await temporaryFolder({ 'odd.txt': 'Dear Perdita\n\nThank you for having us.' }), 'odd.txt')
    const { stdout } = await runDocket(['explain', odd])
    const near = [...stdout.matchAll(/^near (?<id>[a-z-]+): sum (?<sum>\d+)\n {3}\+\d {2}\S.*\n {7}.*«.+»/gm)].map(({ groups }) => groups)
    expect(near).toHaveLength(3)
    expect(new Set(near.map((groups) => groups?.id)).size).toBe(3)
    expect(stdout.match(/^lacks {2}\+\d+ [a-z-]+, /gm)).toHaveLength(3)
    const [data] = (await runDocket(['explain', odd, '--json'])).lines()
    expect(data).toMatchObject({ documentType: 'unknown', nearest: [{ documentType: near[0]?.id, sum: Number(near[0]?.sum) }, {}, {}] })
  })

  it('gives the same as data', async () => {
    const [data] = (await runDocket(['explain', path, '/dates/document', '--json'])).lines()
    expect(data).toMatchObject({
      documentType: 'focused-visit-letter',
      fields: [{ pointer: '/dates/document', value: '2022-03-11', line: { before: '', quote: '11 March 2022', after: '' } }],
    })
  })

  it('says why a pack was cut into its parts', async () => {
    const { stdout } = await runDocket(['explain', 'fixtures/packs/walsall-2019.txt'])
    expect(stdout.match(/^begins a document of its own: .*\n.*/gm)).toEqual([
      expect.stringMatching(/: paper-opening\n {7}.*«.+»/),
      expect.stringMatching(/: letter-opening\n {7}«Dear .+»/),
    ])
    expect((await runDocket(['explain', 'fixtures/packs/walsall-2019.txt', '/dates'])).stdout).not.toContain('begins a document')
  })

  it('marks quotes by colour on a terminal', async () => {
    const { stdout } = await runDocket(['explain', path, '/dates/document'], { isTerminal: true })
    expect(stdout).toContain('\u001B[36m\u001B[4m11 March 2022')
  })

  it('refuses a pointer that no record has, and says which there are', async () => {
    const { status, stderr, stdout } = await runDocket(['explain', path, '/date'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/The record has no \/date\. .*\/dates /)
  })

  it('says how a pointer is written', async () => {
    const { status, stderr } = await runDocket(['explain', path, 'dates.document'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('/dates/document')])
  })

  it('shows hostile words harmless', async () => {
    const hostile = join(await temporaryFolder({ 'a.txt': letter.replace('11 March 2022', '11 March 2022 \u001B[2J') }), 'a.txt')
    const { stdout } = await runDocket(['explain', hostile], { isTerminal: true, env: { NO_COLOR: '1' } })
    expect(stdout).not.toContain('\u001B')
  })

  it('says why a grade that is named was not read', async () => {
    const aim = `${letter}\n\nThe council aims for its services to be judged good by 2030.\n`
    const { stdout } = await runDocket(['explain', join(await temporaryFolder({ 'aim.txt': aim }), 'aim.txt'), '--near'])
    expect(stdout).toContain('good  not taken: an aim')
    expect(stdout).toContain('The council aims for its services to be judged good by 2030.')
  })

  it('shows by which words and phrases a value was read', async () => {
    const sentence = 'At the last inspection in 2018, services were judged to be good.'
    const file = join(await temporaryFolder({ 'recalling.txt': letter.replace('Yours sincerely', `${sentence}\n\nYours sincerely`) }), 'recalling.txt')
    const { stdout } = await runDocket(['explain', file, '/judgements', '--phrases'])
    expect(stdout).toContain('judged [judged judged]')
    expect(stdout).toContain('«good»  for services; earlier 2018; verdict/judged; taken')
    const { stdout: json } = await runDocket(['explain', file, '--phrases', '--json'])
    expect((JSON.parse(json) as { sentences: { sentence: string }[] }).sentences.map((shown) => shown.sentence)).toContain(sentence)
  })
})

/** Fields stand at the beginning of a line, with two blanks and their value behind them. */
function pointers(stdout: string): unknown[] {
  return [...stdout.matchAll(/^(?<pointer>\/\S+) {2}/gm)].map(({ groups }) => groups?.pointer)
}
