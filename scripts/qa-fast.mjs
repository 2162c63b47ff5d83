// What most changes break, in under a minute: types, lint of what changed, the words of the field and the goldens. npm run qa:fast
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tests = ['tests/check', 'tests/document-types', 'tests/extractors', 'tests/phrases', 'tests/stages', 'tests/vocabulary']
const changed = changedFiles().filter((path) => /\.(?:[cm]?js|ts)$/.test(path) && existsSync(`${root}/${path}`))

const checks = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['tests', 'npx', ['vitest', 'run', '--reporter=dot', ...tests]],
  ...(changed.length > 0 ? [['lint', 'npx', ['eslint', '--no-warn-ignored', ...changed]]] : []),
]
const failed = (await Promise.all(checks.map(check))).filter(Boolean)
if (failed.length > 0) console.error(`${failed.join(', ')} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Runs a program, and shows what it said where it failed; then returns its name. */
async function check([name, program, words]) {
  const run = spawn(program, words, { cwd: root })
  let said = ''
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => { said += chunk })
  const [status] = await once(run, 'close')
  if (status === 0) return void console.log(`${name} passed`)
  console.log(said)
  return name
}

/** Files that are not as on the main branch, or as they were committed last where there is none. */
function changedFiles() {
  const base = git('merge-base', 'main', 'HEAD')[0] ?? 'HEAD'
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]
}

function git(...words) {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').filter(Boolean)
  } catch {
    return []
  }
}
