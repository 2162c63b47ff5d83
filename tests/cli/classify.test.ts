import { expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folderOfTwo = () => temporaryFolder({ 'letter.txt': letter, 'odd.txt': 'Minutes of the allotment society, 3 May 2019.' })

it('lists file, part, type, confidence, authority and date, tab-separated in a pipe', async () => {
  const folder = await folderOfTwo()
  const { stdout, status } = await runDocket(['classify', folder])
  expect(status).toBe(0)
  const [first, second] = stdout.trimEnd().split('\n').map((line) => line.split('\t'))
  expect(first).toEqual([`${folder}/letter.txt`, '', 'focused-visit-letter', expect.stringMatching(/^[01]\.\d\d$/), 'Wakefield', '2022-03-11'])
  expect(second?.[2]).toBe('unknown')
})

it('shows a table with titles on a terminal, no wider than it', async () => {
  const { stdout } = await runDocket(['classify', await folderOfTwo()], { isTerminal: true, env: { NO_COLOR: '1' } })
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^file +type +confidence +authority +date$/)
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
})

it('leaves out columns before it cuts names on a narrow terminal', async () => {
  const cwd = await temporaryFolder({ 'letters/wakefield.txt': letter })
  const shown = async (columns: number) => {
    const { stdout } = await runDocket(['classify', 'letters'], { isTerminal: true, columns, cwd, env: { NO_COLOR: '1' } })
    return stdout.trimEnd().split('\n')
  }
  expect((await shown(79))[0]).toMatch(/^file +type +confidence +authority +date$/)
  expect((await shown(77)).at(-1)).toBe('No room for confidence; --json has all.')
  expect((await shown(64)).at(-1)).toBe('No room for confidence and date; --json has all.')
  expect(await shown(43)).toEqual([
    'file                   type',
    'letters/wakefield.txt  focused-visit-letter',
    'No room for confidence, authority and date; --json has all.',
  ])
  expect((await shown(42))[1]).toBe('…tters/wakefield.txt  focused-visit-letter')
  expect((await shown(20))[1]).toHaveLength(20)
})

it('reads one document on stdin', async () => {
  const { stdout, status } = await runDocket(['classify', '-'], { stdin: letter })
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^stdin\t\tfocused-visit-letter\t/)])
  expect(await runDocket(['classify', '-', 'letters'], { stdin: letter })).toMatchObject({ status: 2, stderr: expect.stringContaining('comes alone') })
})

it('shows the parts of a pack, and what is in an archive, as a tree on a terminal', async () => {
  const { stdout } = await runDocket(['classify', 'fixtures/packs/doncaster-2022.pdf', 'fixtures/packs/rutland-2022.zip', 'fixtures/packs/walsall-2019.txt'], { isTerminal: true, env: { NO_COLOR: '1' } })
  expect(stdout.trimEnd().split('\n').slice(1).map((line) => line.replace(/\b {2,}\S.*$/, ''))).toEqual([
    'fixtures/packs/doncaster-2022.pdf',
    '├─ part 1, page 1',
    '├─ part 2, page 2',
    '├─ part 3, pages 3 to 4',
    '└─ part 4, pages 5 to 6',
    'fixtures/packs/rutland-2022.zip',
    '├─ letters/a.eml',
    '│  └─ letter.docx',
    '├─ letters/older/packed.zip',
    '│  └─ letter.rtf',
    '└─ café.html',
    'fixtures/packs/walsall-2019.txt',
    '├─ part 1',
    '├─ part 2',
    '└─ part 3',
  ])
})

it('gives reasons with --json', async () => {
  const { lines } = await runDocket(['classify', await folderOfTwo(), '--json'])
  const [row] = lines<{ reasons: { rule: string; weight: number; quote: string }[] }>()
  expect(row).toMatchObject({ part: null, documentType: 'focused-visit-letter', authority: 'Wakefield' })
  for (const { quote } of row?.reasons ?? []) expect(letter).toContain(quote)
  expect(row?.reasons.length).toBeGreaterThan(0)
})

it('tells unreadable files and ends with status 1', async () => {
  const { status, stderr, lines } = await runDocket(['classify', await temporaryFolder({ 'a.txt': letter, 'b.txt': '' }), '--json'])
  expect([status, lines().length]).toEqual([1, 1])
  expect(stderr).toContain('E_EMPTY')
})
