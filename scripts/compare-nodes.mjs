#!/usr/bin/env node
// Reads fixtures/formats on every version of Node that docket runs on; the records must be the same bytes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'

const versions = [20, 22, 24]
const words = ['bin/docket.js', 'extract', 'fixtures/formats', 'fixtures/packs', '--format', 'ndjson', '--no-cache', '--quiet']

/** The hash of what docket prints there, or undefined where that version cannot be had. */
function recordsOn(version) {
  const node = ['--yes', '--package', `node@${version}`, '--', 'node']
  const told = spawnSync('npx', [...node, '--version'], { encoding: 'utf8' })
  if (!told.stdout?.startsWith(`v${version}.`)) return undefined
  const { stdout, status } = spawnSync('npx', [...node, ...words], { maxBuffer: 1 << 28 })
  console.log(`Node ${told.stdout.trim()}: ${stdout.length} bytes of records, status ${status}`)
  return createHash('sha256').update(stdout).digest('hex')
}

const hashes = versions.map((version) => [version, recordsOn(version)])
for (const [version, hash] of hashes) if (!hash) console.log(`Node ${version} could not be had, and was not compared.`)
const found = new Set(hashes.map(([, hash]) => hash).filter(Boolean))
if (found.size > 1) {
  console.error('The records differ between versions of Node.')
  process.exitCode = 1
}
