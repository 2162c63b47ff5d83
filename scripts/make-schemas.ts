// Writes the published JSON Schema from the schema in code: npm run schemas [-- --check]
import { readFileSync, writeFileSync } from 'node:fs'
import { recordJsonSchema } from '../src/record/json-schema.ts'

const path = new URL('../schemas/record.schema.json', import.meta.url)
const text = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schemas/record.schema.json is stale: run npm run schemas')
  process.exitCode = 1
}
