import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Session } from '../../src/cli/command/session.ts'
import { commands as declared } from '../../src/cli/commands/index.ts'
import { runDocket } from '../support/run-docket.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
const commands = declared.map((command) => command(new Session({ stdout: process.stdout, stderr: process.stderr, env: {} })).name())

describe('docket', () => {
  it.each(['--version', '-V'])('prints its version with %s', async (option) => {
    expect(await runDocket([option])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('prints its commands, examples and exit statuses with --help', async () => {
    const { status, stdout } = await runDocket(['--help'])
    expect(status).toBe(0)
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(stdout).toMatch(/Examples:[\s\S]*Exit statuses:[\s\S]*130/)
  })

  it('shows the same help on stderr when it is given nothing to do', async () => {
    const { status, stdout, stderr } = await runDocket([])
    expect([status, stdout, stderr]).toEqual([2, '', (await runDocket(['--help'])).stdout])
  })
})

describe.each(commands)('docket %s', (command) => {
  it('has help with at least three examples', async () => {
    const { status, stdout } = await runDocket([command, '--help'])
    expect(status).toBe(0)
    const examples = stdout.split('Examples:\n')[1]?.trimEnd().split('\n') ?? []
    expect(examples.length).toBeGreaterThanOrEqual(3)
    for (const example of examples) expect(example).toMatch(new RegExp(`^ {2}docket ${command}\\b`))
  })

  it('has one line of trouble where it is called wrongly', async () => {
    const { status, stdout, stderr } = await runDocket([command, '--nonsense'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(new RegExp(`^docket: E_USAGE .+ See docket ${command} --help\\.\\n$`))
  })
})

describe('a wrong command line', () => {
  it.each([
    [['extrakt', 'x'], 'Did you mean extract?'],
    [['extract', 'x', '--fromat', 'json'], 'Did you mean --format?'],
    [['extract', 'x', '--format', 'xml'], 'Allowed are json, yaml, ndjson.'],
    [['extract', 'x', '--reader', 'acrobat'], 'pdfium, pdf-parse'],
    [['extract'], 'There is no PATH'],
    [['text', 'a', 'b'], 'Too many arguments'],
    [['types', '--color', 'sometimes'], 'auto, always, never'],
  ])('%j is told in one line with status 2', async (argv, words) => {
    const { status, stderr } = await runDocket(argv)
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(stderr).toContain(words)
  })
})

it('obeys --color before and behind the command', async () => {
  expect((await runDocket(['--color', 'always', 'types'])).stdout).toContain('\u001B[1m')
  expect((await runDocket(['types', '--color', 'always'])).stdout).toContain('\u001B[1m')
  expect((await runDocket(['types', '--color', 'never'], { isTerminal: true })).stdout).not.toContain('\u001B')
})
