// Scores what docket reads against the labels of the corpus beside the project: npm run score [-- --misses --only NAME,…]
import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pathTo = (path) => fileURLToPath(new URL(path, import.meta.url))
const corpus = pathTo('../../shared/corpus')
const records = pathTo('../out/corpus.ndjson')

if (!existsSync(corpus)) {
  console.error('There is no corpus beside the project (../shared/corpus), so there is nothing to score.')
  process.exit(3)
}
mkdirSync(pathTo('../out'), { recursive: true })
const output = openSync(records, 'w')
try {
  execFileSync(process.execPath, [pathTo('../bin/docket.js'), 'extract', `${corpus}/seeds`, `${corpus}/pdf`, '--format', 'ndjson'], { stdio: ['ignore', output, 'inherit'] })
} catch (error) {
  // 1 says that some file could not be read, which is told on stderr; the others are there to be scored.
  if (error.status !== 1) throw error
} finally {
  closeSync(output)
}
execFileSync(process.execPath, [`${corpus}/score.mjs`, '--gold', `${corpus}/gold`, '--records', records, ...process.argv.slice(2)], { stdio: 'inherit' })
