import { readFile, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv04 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const asset = createRequire(import.meta.url)
const Ajv = Ajv04 as unknown as typeof Ajv04.default
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
const isSarif = ajv.compile(asset('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object)

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [{
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object }
    readonly logicalLocations?: readonly object[]
  }]
  readonly suppressions?: readonly object[]
  readonly properties?: object
}

/** The results of a log that fits the schema. */
function resultsOf(text: string): readonly Result[] {
  const log = JSON.parse(text) as { runs: readonly [{ results: readonly Result[]; tool: { driver: { rules: readonly { id: string }[] } } }] }
  isSarif(log)
  expect(isSarif.errors).toBeNull()
  const [{ results, tool: { driver: { rules } } }] = log.runs
  expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId))
  return results
}

async function reported(cwd: string, ...words: string[]): Promise<readonly Result[]> {
  await runDocket(['extract', ...words, '--no-cache', '--reporter', 'sarif', '--report-file', 'docket.sarif'], { cwd })
  return resultsOf(await readFile(join(cwd, 'docket.sarif'), 'utf8'))
}

const odd = 'Minutes of the allotment society, 3 May 2019.'
const uriOf = ({ locations: [{ physicalLocation }] }: Result): string => physicalLocation.artifactLocation.uri

describe('extract --reporter sarif', () => {
  it('tells failures and warnings in the order of the inputs', async () => {
    const cwd = await temporaryFolder({ 'a b&c.txt': '', 'odd.txt': odd, 'z.txt': '' })
    const results = await reported(cwd, 'z.txt', 'absent.txt', 'odd.txt', 'a b&c.txt', '--out', 'records')
    expect(results.map((result) => [result.ruleId, result.level, uriOf(result)])).toEqual([
      ['E_NOT_FOUND', 'error', 'absent.txt'], ['E_EMPTY', 'error', 'z.txt'], ['type-unknown', 'warning', 'odd.txt'], ['E_EMPTY', 'error', 'a%20b%26c.txt'],
    ])
    expect(results[1]?.message.text).toBe('The file holds no bytes. Fetch or save it again.')
    expect(results.map(({ properties }) => properties)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('says of what is known why', async () => {
    const cwd = await temporaryFolder({ 'a.txt': '', 'docket.yaml': 'known: [{ file: a.txt, code: E_EMPTY, reason: the council sent nothing }]' })
    const [result] = await reported(cwd, 'a.txt')
    expect(result?.suppressions).toEqual([{ kind: 'external', justification: 'the council sent nothing' }])
  })

  it('gives the place in a plain text where it is sure, and else that in the text', async () => {
    const cwd = process.cwd()
    const folder = await temporaryFolder()
    const york = await readFile('fixtures/unknown/york-2019.txt', 'utf8')
    const report = join(folder, 'docket.sarif')
    const files = ['fixtures/unknown/york-2019.txt', 'fixtures/sif-inspection-report/wigan-2015.pdf']
    await runDocket(['extract', ...files, '--no-cache', '--reporter', 'sarif', '--report-file', report], { cwd })
    const [plain, pdf] = resultsOf(await readFile(report, 'utf8'))
    const { startLine, startColumn, endColumn } = plain?.locations[0].physicalLocation.region as { startLine: number; startColumn: number; endColumn: number }
    expect(startLine).toBe(14)
    expect(york.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toMatch(/^peer/i)
    expect(pdf).toMatchObject({ ruleId: 'team-incomplete', message: { text: expect.stringMatching(/\(page 4\)$/) }, properties: { page: 4, textStart: expect.any(Number) } })
    expect(pdf?.locations[0].physicalLocation.region).toBeUndefined()
  })

  it('names a document in a mail by its way', async () => {
    const mail = `From: a@example.org\nSubject: Minutes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; name=odd.txt\nContent-Disposition: attachment; filename=odd.txt\n\n${odd}\n--b--\n`
    const cwd = await temporaryFolder({ 'letters/a.eml': mail })
    const [result] = await reported(cwd, 'letters')
    expect(result).toMatchObject({
      ruleId: 'type-unknown',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'letters/a.eml' } }, logicalLocations: [{ fullyQualifiedName: 'letters/a.eml!/odd.txt' }] }],
    })
  })

  it('fits the schema when there is nothing to tell, and with absolute paths', async () => {
    const cwd = await temporaryFolder({ 'b.txt': '', 'records.txt': letter })
    expect(uriOf((await reported(cwd, join(cwd, 'b.txt')))[0] as Result)).toMatch(/^file:\/\/\/.*\/b\.txt$/)
    await rename(join(cwd, 'b.txt'), join(cwd, 'c.txt'))
    const none = await temporaryFolder({ 'a.txt': letter, 'docket.yaml': 'known: [{ file: a.txt, code: field-missing, reason: a }]' })
    expect(await reported(none, 'a.txt')).toHaveLength(1)
  })
})

describe('check --reporter sarif', () => {
  const labelled = { 'letters/a.txt': letter, 'letters/a.expected.yaml': 'records:\n  - documentType: focused-visit-letter\n    dates: { document: 2022-03-12 }\n' }

  it('tells each difference under its field', async () => {
    const cwd = await temporaryFolder(labelled)
    const { status, stdout } = await runDocket(['check', 'letters', '--reporter', 'sarif'], { cwd })
    const [result] = resultsOf(stdout)
    expect([status, result?.ruleId, result && uriOf(result)]).toEqual([1, 'dates.document', 'letters/a.txt'])
    expect(result?.message.text).toBe('/dates/document: expected 2022-03-12, read 2022-03-11')
  })

  it('writes into a file', async () => {
    const cwd = await temporaryFolder(labelled)
    const { stdout } = await runDocket(['check', 'letters', '--reporter', 'sarif', '--report-file', 'check.sarif'], { cwd })
    expect([stdout, resultsOf(await readFile(join(cwd, 'check.sarif'), 'utf8')).length]).toEqual(['', 1])
  })
})

describe('a log that is none', () => {
  it('is told by the schema', () => expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false))
})
