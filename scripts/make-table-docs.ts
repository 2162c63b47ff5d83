// Writes docs/tables.md from the declarations of the tables: npm run table-docs [-- --check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tablesDocument } from '../src/tables/documentation.ts'
import { tables } from '../src/tables/index.ts'

const path = new URL('../docs/tables.md', import.meta.url)
const text = tablesDocument(tables)

if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', path), { recursive: true })
  writeFileSync(path, text)
} else if (readFileSync(path, 'utf8') !== text) {
  console.error('docs/tables.md is stale: run npm run table-docs')
  process.exitCode = 1
}
