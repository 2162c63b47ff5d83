import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import { correctionsOf, selected } from '../support/corrections.ts'
import { edit } from '../support/edit.ts'
import { letter, letterText } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
const at = (path: string): string => join(folder, path)
const review = (...options: string[]): ReturnType<typeof runDocket> =>
  runDocket(['review', ...options, '--sources', at('letters'), '--no-cache'])

beforeEach(async () => {
  folder = await temporaryFolder({ 'letters/a.txt': letter, 'others/b.txt': `${letter}\nA postscript.`, 'file.txt': 'No folder.' })
  await runDocket(['extract', at('letters'), '--out', at('records'), '--no-cache'])
})

async function keep(...corrections: readonly Correction[]): Promise<void> {
  await saveCorrections(at('corrections'), correctionsOf(letter, ...corrections), null)
}

describe.each(['--progress', '--settled'])('docket review %s', (option) => {
  it('tells corrections that cannot be read, and fails', async () => {
    await keep({ pointer: '/scope', was: 'care leavers' })
    await edit(at(`corrections/${correctionsOf(letter).source.sha256}.yaml`), 'corrections:', 'corections:')
    expect(await review(at('records'), option)).toMatchObject({ status: 1, stderr: expect.stringMatching(/E_CORRECTIONS \S*a\.txt: .*\/corrections The field corrections is missing/) })
  })

  it('tells corrections that make no record, and fails', async () => {
    await keep({ pointer: '/dates/document', was: '2022-03-11', is: 'March', words: [selected(await letterText(), 'March')] })
    expect(await review(at('records'), option)).toMatchObject({ status: 1, stderr: expect.stringMatching(/E_CORRECTIONS \S*a\.txt: Its corrections cannot be applied: \/dates\/document cannot be "March"\./) })
  })
})

it('corrections that make no record are counted as refused', async () => {
  await keep({ pointer: '/dates/document', was: '2022-03-11', is: 'March', words: [selected(await letterText(), 'March')] })
  expect((await review(at('records'), '--progress')).stdout).toContain('0 corrections applied, 0 conflicts, 0 settled, 1 refused')
})

it('corrections of a document that the file holds no more are counted as conflicts', async () => {
  await keep({ part: 2, pointer: '/scope', was: 'care leavers' })
  expect((await review(at('records'), '--progress')).stdout).toContain('0 corrections applied, 1 conflict, 0 settled\n')
})

describe('docket review refuses', () => {
  it.each([
    ['two things at once', ['records', '--settled', '--promote', 'gold'], '--settled and --promote do not go together'],
    ['records beside the file that was edited', ['records', '--adopt', 'records/a.txt.json'], '--adopt takes one file'],
    ['--documents without labels', ['records', '--documents'], '--documents goes with --promote alone'],
    ['--json without data', ['records', '--settled', '--json'], '--json goes with --progress alone'],
    ['corrections in a file', ['records', '--progress', '--corrections', 'file.txt'], 'is no folder'],
  ])('%s', async (_, options, message) => {
    const paths = options.map((one) => (one.startsWith('--') ? one : at(one)))
    expect(await review(...paths)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
  })

  it('folders of records whose corrections have different places, until it is told one', async () => {
    await runDocket(['extract', at('others'), '--out', at('more/records'), '--no-cache'])
    expect(await review(at('records'), at('more/records'), '--progress')).toMatchObject({ status: 2, stderr: expect.stringContaining('--corrections FOLDER') })
    expect(await review(at('records'), at('more/records'), '--progress', '--corrections', at('corrections'))).toMatchObject({ status: 0 })
  })
})
