// Writes what is said of the code in words, from the code: npm run reference [-- --check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/config/schema.ts'
import { correctionsJsonSchema } from '../src/corrections/schema.ts'
import { recordJsonSchema } from '../src/record/json-schema.ts'
import { typeJsonSchema } from '../src/type-files/schema/type-file.ts'
import { tablesDocument } from '../src/tables/documentation.ts'
import { tables } from '../src/tables/index.ts'
import { codesDocument } from './reference/codes.ts'
import { manualPage } from './reference/manual-page.ts'
import { recordDocument } from './reference/record.ts'
import { shownDocument } from './reference/shown-and-hidden.ts'
import { typesDocument } from './reference/types.ts'

const files = {
  'schemas/record.schema.json': `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
  'schemas/corrections.schema.json': `${JSON.stringify(correctionsJsonSchema(), null, 2)}\n`,
  'schemas/type.schema.json': `${JSON.stringify(typeJsonSchema(), null, 2)}\n`,
  'schemas/config.schema.json': `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
  'docs/record.md': recordDocument(recordJsonSchema()),
  'docs/tables.md': tablesDocument(tables),
  'docs/codes.md': codesDocument(),
  'docs/types-reference.md': typesDocument(),
  'docs/shown-and-hidden.md': shownDocument(),
  'man/docket.1': manualPage(),
}

const root = new URL('../', import.meta.url)
const stale = Object.entries(files).filter(([path, text]) => !existsSync(new URL(path, root)) || readFileSync(new URL(path, root), 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run reference`)
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const [path, text] of stale) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true })
    writeFileSync(new URL(path, root), text)
  }
}
