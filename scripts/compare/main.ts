// Shows each value that the working tree reads otherwise than a commit, with its sentence: npm run compare -- [--base REF] [FILES…]
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocuments } from '../../src/docket.ts'
import { build, outputOf, withBuildOf } from './builds.ts'
import { type Change, changesBetween, linesOf } from './changes.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = ['pdf', 'pdf2', 'seeds'].map((name) => `../shared/corpus/${name}`).filter((folder) => existsSync(join(root, folder)))
const { values: { base }, positionals } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' } }, allowPositionals: true })
const named = positionals.map((file) => relative(root, resolve(process.env.INIT_CWD ?? '.', file)))
const files = named.length > 0 ? named : ['fixtures', ...corpus]

// Ctrl-C ends the programs that are run; what they leave behind is cleared away all the same.
process.on('SIGINT', () => { process.exitCode = 130 })
build(root)
const [before, after] = await withBuildOf(base, root, (folder) => Promise.all([outputOf(folder, files, root), outputOf(root, files, root)]))
const changes = changesBetween(before.records, after.records)
const texts = await textsOf(changes)
const lines = [
  ...changes.flatMap((change) => linesOf(change, (file) => texts.get(file))),
  ...before.failures.filter((failure) => !after.failures.includes(failure)).map((failure) => `- ${failure}`),
  ...after.failures.filter((failure) => !before.failures.includes(failure)).map((failure) => `+ ${failure}`),
]
for (const line of lines) console.log(line)
const values = changes.reduce((sum, { differences }) => sum + differences.length, 0)
console.log(`${changes.length} of ${after.records.length} records differ from ${base}, in ${values} values`)
if (lines.length > 0) process.exitCode = 1

/** The texts of the documents that changed, by the names in their records; a file that holds others gives theirs. */
async function textsOf(changed: readonly Change[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const outer = new Set(changed.flatMap(({ old, record }) => (record ?? old)?.source.file.split('!/')[0] ?? []))
  for (const name of outer) {
    for await (const read of readDocuments({ name, bytes: readFileSync(join(root, name)) })) if (!('error' in read)) found.set(read.file, read.doc.text)
  }
  return found
}
