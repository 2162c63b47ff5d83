import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Session } from '../../src/cli/command/session.ts'
import { commands } from '../../src/cli/commands/index.ts'

const root = new URL('../../', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, root), 'utf8')

describe('README', () => {
  it('begins with two command lines', () => {
    expect(/^# docket\n\n```sh\n(?<lines>[^`]+)```\n/.exec(textOf('README.md'))?.groups?.lines?.trim().split('\n')).toHaveLength(2)
  })

  it('shows every command', () => {
    const names = commands.map((command) => command(new Session({ stdout: process.stdout, stderr: process.stderr, env: {} })).name())
    for (const name of names) expect(textOf('README.md')).toMatch(new RegExp(`^\\| \`docket ${name}\\b`, 'm'))
  })
})

describe('ARCHITECTURE', () => {
  it('has a line for every folder of the source', () => {
    const folders = readdirSync(new URL('src', root), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of folders) expect(textOf('ARCHITECTURE.md')).toContain(`\`${name}/\``)
  })

  it('names only files that are there', () => {
    for (const [path] of textOf('ARCHITECTURE.md').matchAll(/(?<=`)(?:src|scripts|tests|docs|schemas)\/[\w./-]+(?=`)/g)) expect(() => readFileSync(new URL(path, root))).not.toThrow(/ENOENT/)
  })
})
