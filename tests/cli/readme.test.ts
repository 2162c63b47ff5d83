import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exitStatuses } from '../../src/cli/exit-statuses.ts'
import { commandErrorCodes, recordErrorCodes } from '../../src/cli/trouble/errors.ts'
import { errorCodes } from '../../src/text/errors.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const explained = [...readme.matchAll(/^\|.*?`(?<code>E_\w+)`|, `(?<next>E_\w+)`/gm)].map(({ groups }) => groups?.code ?? groups?.next)

const codes = [errorCodes, recordErrorCodes, commandErrorCodes].flatMap((table) => Object.keys(table))

it.each(codes)('README explains %s', (code) => {
  expect(explained).toContain(code)
})

it.each(Object.values(exitStatuses))('README explains exit status $status', ({ status }) => {
  expect(readme).toMatch(new RegExp(`^\\| (?:\\d+, )?${status}\\b`, 'm'))
})
