import { expect, it } from 'vitest'
import { correctionsPlace } from '../../src/cli/commands/review/corrections-place.ts'
import { runDocket } from '../support/run-docket.ts'
import { letter } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('takes no corrections from beside the folder that it stands in for records in a database', async () => {
  const cwd = await temporaryFolder({ 'a.txt': letter })
  const stood = process.cwd()
  await runDocket(['extract', 'a.txt', '--out', '.', '--quiet'], { cwd })
  process.chdir(cwd)
  try {
    expect(await correctionsPlace(undefined, ['.'])).toBeDefined()
    expect(await correctionsPlace(undefined, ['postgres://docket@127.0.0.1/letters'])).toBeUndefined()
  } finally {
    process.chdir(stood)
  }
})
