// Begins something new from the templates beside this file: npm run new -- document-type|phrase ID
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Blanks, blanksOf, filled, placeOf, withPhrase, withRow, withSamples } from './fill.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const templates = fileURLToPath(new URL('templates', import.meta.url))

interface Kind {
  /** Does what is needed besides the files of the template. */
  finish(blanks: Blanks): void
  /** What is to be done by hand. */
  next(blanks: Blanks): string[]
}

const kinds: Readonly<Record<string, Kind>> = {
  'document-type': {
    finish({ id, title }) {
      change('src/analysis/display/type-names.ts', (source) => withRow(source, `'${id}': '${title}'`))
      change('src/analysis/inspections/inspection-kinds.ts', (source) => withRow(source, `'${id}': 'visit'`))
      execFileSync(process.execPath, ['scripts/register-document-types.mjs'], { cwd: root, stdio: 'inherit' })
    },
    next: ({ id }) => [
      `Write fixtures/${id}/leeds-2021.txt as such documents are written, and beside it what should be read.`,
      `Say in src/document-types/${id} what tells them from others, and where each field stands.`,
      'Say in src/analysis/inspections/inspection-kinds.ts whether it is an inspection, a visit, a paper or press.',
      `Try it: node scripts/build.mjs && node bin/docket.js explain fixtures/${id}/leeds-2021.txt`,
      `Hold it against what should be read: node bin/docket.js check fixtures --only '${id}/*'`,
      'Then: npm run generate && npm run qa:fast',
    ],
  },
  phrase: {
    finish(blanks) {
      change('tests/phrases/phrases.test.ts', (source) => withPhrase(source, blanks))
      change('tests/phrases/lexicon.test.ts', (source) => withSamples(source, blanks))
    },
    next: ({ id }) => [
      `Write in tests/phrases/${id}.samples.ts sentences that are to be read, and some that only look so.`,
      `Say in src/phrases/${id}/phrase.ts how they are worded, and in ${id}.ts what that means; words of the field are rows in src/lexicon.`,
      'Try it: npx vitest run tests/phrases',
      'Let an extractor below src/extractors choose among what it finds. Then: npm run compare && npm run qa:fast',
    ],
  },
}

const [template = '', id = ''] = process.argv.slice(2)
const kind = Object.hasOwn(kinds, template) ? kinds[template] : undefined
if (!kind || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) {
  console.error(`npm run new -- ${Object.keys(kinds).join('|')} ID, as in visit-note`)
  process.exit(2)
}
const blanks = blanksOf(id)
const files = readdirSync(join(templates, template), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.template')).sort()
const taken = files.map((name) => placeOf(name, blanks)).filter((path) => existsSync(join(root, path)))
if (taken.length > 0) {
  console.error(`There is ${taken.join(', ')} already.`)
  process.exit(1)
}
for (const name of files) {
  const path = placeOf(name, blanks)
  mkdirSync(join(root, dirname(path)), { recursive: true })
  writeFileSync(join(root, path), filled(readFileSync(join(templates, template, name), 'utf8'), blanks))
  console.log(`made ${path}`)
}
kind.finish(blanks)
for (const step of kind.next(blanks)) console.log(`- ${step}`)

function change(path: string, changed: (source: string) => string): void {
  writeFileSync(join(root, path), changed(readFileSync(join(root, path), 'utf8')))
  console.log(`added a row to ${path}`)
}
