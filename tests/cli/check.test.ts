import { expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'

it('finds samples as their expected records say', async () => {
  expect(await runDocket(['check', 'fixtures/jtai-letter', '--reporter', 'github'])).toMatchObject({ status: 0, stdout: '' })
})
