import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { globSync } from 'tinyglobby'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDocket } from './support/run-docket.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder such as the examples speak of, with docket installed in it. */
function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docket-examples-'))
  folders.push(folder)
  const copies = {
    'letters/letter.pdf': 'focused-visit-letter/wakefield-2025.pdf', 'letters/report.txt': 'contact-referral-assessment-letter/devon-2010.txt', 'letter.pdf': 'focused-visit-letter/wakefield-2025.pdf',
    'archive/2025/letter.pdf': 'focused-visit-letter/wakefield-2025.pdf', 'pack.zip': 'packs/rutland-2022.zip',
    'outcomes.csv': 'official/children-2020.csv', 'outcomes.ods': 'official/children-2026.ods', 'send.xlsx': 'official/children-2020.xlsx',
    'labelled/devon-2010.txt': 'contact-referral-assessment-letter/devon-2010.txt', 'labelled/devon-2010.expected.yaml': 'contact-referral-assessment-letter/devon-2010.expected.yaml',
  }
  for (const [name, fixture] of Object.entries(copies)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    cpSync(join(root, 'fixtures', fixture), join(folder, name))
  }
  cpSync(join(folder, 'labelled'), join(folder, 'fixtures'), { recursive: true })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(root, join(folder, 'node_modules/inspection-docket'))
  writeFileSync(join(folder, 'node_modules/.bin/docket'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/docket.js')}" "$@"\n`, { mode: 0o755 })
  return folder
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(?<code>[\\s\\S]*?)\`\`\``, 'g'))].map(({ groups }) => groups?.code ?? '')
}

/** Runs command lines one after the other; each must end well. Those that ask the shell for something get one. */
async function runLines(lines: readonly string[]): Promise<void> {
  const cwd = home()
  const cache = { DOCKET_CACHE: join(cwd, '.cache') }
  const env = { ...process.env, ...cache, PATH: `${join(cwd, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` }
  for (const line of lines) {
    if (line.startsWith('docket review ') && !/ --(?:adopt|progress|promote|settled)\b/.test(line)) {
      expect(await served(line, { cwd, env }), line).toMatch(/^http:\/\/127\.0\.0\.1:/)
    } else if (/[|<>]/.test(line)) {
      const trouble = await run('bash', ['-o', 'pipefail', '-c', line], { cwd, env }).then(() => undefined, (error: { stderr: string }) => error.stderr)
      expect(trouble, line).toBeUndefined()
    } else {
      const { status, stderr } = await runDocket(wordsOf(line).slice(1), { cwd, env: cache })
      expect(status, `${line}\n${stderr}`).toBe(0)
    }
  }
}

/** What a command prints first that then serves until Ctrl-C, which it gets. */
function served(line: string, where: { cwd: string; env: NodeJS.ProcessEnv }): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/docket.js'), ...wordsOf(line).slice(1)], where)
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk)
      child.kill('SIGINT')
    })
    child.on('exit', () => resolve(printed))
  })
}

/** The words of a command line, without the quotation marks around some. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<plain>[^ ]+)/g)].map(({ groups }) => groups?.single ?? groups?.double ?? groups?.plain ?? '')
}

const pages = ['README.md', ...globSync('docs/*.md', { cwd: root })].map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
const commandLines = pages.map(([path, text]) => [path, blocks(text, 'sh').flatMap((block) => block.split('\n')).filter((line) => line.startsWith('docket '))] as const)

describe('what the documents say to type', () => {
  it.each(commandLines.filter(([, lines]) => lines.length > 0))('%s', (_path, lines) => runLines(lines))

  it('README’s table of commands', async () => {
    const [, readme = ''] = pages[0] ?? []
    const lines = [...readme.matchAll(/^\| `(?<line>docket [^`]+)` \|/gm)].map(({ groups }) => (groups?.line ?? '').replaceAll('\\|', '|'))
    expect(lines.length).toBeGreaterThan(15)
    const hasJq = await run('jq', ['--version']).then(() => true, () => false)
    await runLines(['docket extract letters --out before', 'docket extract letters --out after', ...lines.filter((line) => !line.includes('…') && (hasJq || !line.includes('jq')))])
  })
})

const sources = globSync('src/**/*.ts', { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8').replace(/^ \* ?/gm, '')] as const)
const examples = [...pages, ...sources].flatMap(([path, text]) => blocks(text, 'ts').map((code) => [path, code] as const))

describe.skipIf(!existsSync(join(root, 'dist/index.js')))('examples of the library (skipped where docket was not built)', () => {
  const told: { printed: string; trouble?: string }[] = []

  beforeAll(async () => {
    const homes = await Promise.all(examples.map(async ([, code]) => {
      const cwd = home()
      writeFileSync(join(cwd, 'example.mjs'), (await transform(code, { loader: 'ts', format: 'esm' })).code)
      return cwd
    }))
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL('support/run-examples.mjs', import.meta.url)), ...homes])
    told.push(...JSON.parse(stdout) as typeof told)
  })

  it.each(examples.map(([path, code], at) => [path, code, at] as const))('%s', (_path, code, at) => {
    expect(told[at]?.trouble).toBeUndefined()
    expect(told[at]?.printed !== '' || code.includes('writeFile')).toBe(true)
  })
})
