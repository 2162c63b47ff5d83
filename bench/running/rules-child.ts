// Makes the records of files whenever its parent asks, and answers how many milliseconds of computing that took, without reading them.
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { settleCompiler } from '../../src/batch/code/compiler.ts'
import type { ReadDocument, readDocument as Reader, recordsOf as Rules } from '../../src/docket.ts'

settleCompiler()
const [library = '', ...files] = process.argv.slice(2)
const { readDocument, recordsOf } = await import(pathToFileURL(library).href) as { readDocument: typeof Reader; recordsOf: typeof Rules }

const documents: ReadDocument[] = []
for (const name of files) {
  // An archive holds files that cannot be read; they have no rules to follow.
  const read = await readDocument({ name, bytes: await readFile(name) }, { ocr: 'never' }).catch(() => undefined)
  if (read) documents.push(read)
}

process.on('message', () => {
  // What rules found in a document before, they may know of it still.
  const fresh = documents.map((read) => ({ ...read, doc: structuredClone(read.doc) }))
  const before = process.cpuUsage()
  for (const read of fresh) recordsOf(read)
  const { user, system } = process.cpuUsage(before)
  process.send?.((user + system) / 1000)
})
process.send?.('ready')
