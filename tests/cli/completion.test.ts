import { execFile, execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const run = promisify(execFile)

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', ':'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function scriptFor(shell: string): Promise<string> {
  const script = join(await temporaryFolder(), `docket.${shell}`)
  await writeFile(script, (await runDocket(['completion', shell])).stdout)
  return script
}

describe.skipIf(!isInstalled('bash'))('in bash (skipped where there is none)', () => {
  async function completed(...words: string[]): Promise<string[]> {
    const line = ['docket', ...words].map((word) => `'${word}'`).join(' ')
    const { stdout } = await run('bash', ['-c', `. "${await scriptFor('bash')}"; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _docket; echo "\${COMPREPLY[@]}"`])
    return stdout.split(/\s/).filter(Boolean)
  }

  it.each([
    [['ex'], ['extract', 'explain']],
    [['--col'], ['--color']],
    [['extract', '--ocr', ''], ['auto', 'never', 'always']],
    [['--color', 'never', 'extract', 'letters', '--out', 'records', '--rep'], ['--reporter', '--report-file']],
    [['cache', ''], ['info', 'clear']],
    [['completion', 'f'], ['fish']],
    [['extract', 'lett'], []],
    [['report', 'records', '--out', ''], []],
  ])('completes %j with %j', async (words, expected) => {
    expect(await completed(...words)).toEqual(expected)
  })
})

it.skipIf(!isInstalled('fish'))('completes in fish (skipped where there is none)', async () => {
  const { stdout } = await run('fish', ['--no-config', '-c', `source ${await scriptFor('fish')}; complete -C 'docket extract --ocr '; complete -C 'docket class'`])
  expect(stdout.split('\n').map((line) => line.split('\t')[0]).filter(Boolean)).toEqual(['always', 'auto', 'never', 'classify'])
})

it.skipIf(!isInstalled('zsh'))('is well formed for zsh (skipped where there is none)', async () => {
  await run('zsh', ['-n', await scriptFor('zsh')])
  const { stdout } = await run('zsh', ['-f', '-c', `autoload -U compinit; compinit -D; . "${await scriptFor('zsh')}"; echo $_comps[docket]`])
  expect(stdout.trim()).toBe('_docket')
})

it('knows no other shell', async () => {
  expect(await runDocket(['completion', 'tcsh'])).toMatchObject({ status: 2 })
})
