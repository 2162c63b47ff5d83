// Installs what the checks need (scripts/tools/package.json), unless all of it is there: npm run tools
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const read = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'))
const { packages } = read('package-lock.json')
const wanted = Object.keys(read('scripts/tools/package.json').peerDependencies).map((name) => `node_modules/${name}`)

if (!wanted.every((place) => installed(place) === packages[place].version)) {
  console.error('The checks need more packages, which are installed once.')
  const { status } = spawnSync('npm', ['install', '--include=peer', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: fileURLToPath(root), stdio: ['ignore', 'ignore', 'inherit'] })
  process.exitCode = status ?? 1
}

function installed(place) {
  try {
    return read(`${place}/package.json`).version
  } catch {
    return undefined
  }
}
