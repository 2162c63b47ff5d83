import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { packageHint } from '../../src/text/package-hint.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ownFile = 'node_modules/inspection-docket/dist/cli.js'
const hintIn = (folder: string, file: string) => packageHint(['one', 'two'], pathToFileURL(join(folder, file)).href)

it('adds to the project that docket is installed in, or is itself', async () => {
  const folder = await temporaryFolder({ 'package.json': '{}', [ownFile]: '' })
  expect(hintIn(folder, ownFile)).toBe('npm install one two')
  expect(hintIn(folder, 'dist/cli.js')).toBe('npm install one two')
})

it('adds to the machine’s packages where docket is one of these', async () => {
  const folder = await temporaryFolder({ [`lib/${ownFile}`]: '' })
  expect(hintIn(folder, `lib/${ownFile}`)).toBe('npm install -g one two')
})
