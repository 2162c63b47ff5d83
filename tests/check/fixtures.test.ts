import { expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'

it('docket check finds every sample as its expected record says', async () => {
  const { status, stdout } = await runDocket(['check', 'fixtures', '--reporter', 'github'])
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
