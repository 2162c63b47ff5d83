import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { globSync } from 'tinyglobby'
import { transform } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'

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

/** Runs command lines one after the other; each must end well. */
async function runLines(lines: readonly string[]): Promise<void> {
  const cwd = home()
  const env = { ...process.env, PATH: `${join(cwd, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`, DOCKET_CACHE: join(cwd, '.cache') }
  for (const line of lines) {
    const trouble = await run('bash', ['-o', 'pipefail', '-c', line], { cwd, env }).then(() => undefined, (error: { stderr: string }) => error.stderr)
    expect(trouble, line).toBeUndefined()
  }
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
  it.each(examples)('%s', async (_path, code) => {
    const cwd = home()
    writeFileSync(join(cwd, 'example.mjs'), (await transform(code, { loader: 'ts', format: 'esm' })).code)
    const { stdout } = await run(process.execPath, ['example.mjs'], { cwd })
    expect(stdout !== '' || code.includes('writeFile')).toBe(true)
  })
})
