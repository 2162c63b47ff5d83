// Scores what docket reads in texts that pdftotext made of the corpus beside the project, in three forms:
//   node scripts/score-converted.mjs [--gold DIR] [--pdf DIR …] [--own] [--form NAME …] [--in-turn] [--misses] [--json]
// With --in-turn each PDF is tried in one form, the next in the next. With --own the records of the PDFs themselves are the measure, so that no labels are needed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const pathTo = (path) => fileURLToPath(new URL(path, import.meta.url))
const corpus = pathTo('../../shared/corpus')
const forms = { layout: ['-layout'], plain: [], raw: ['-raw'] }

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: join(corpus, 'gold') },
    pdf: { type: 'string', multiple: true, default: [join(corpus, 'pdf')] },
    form: { type: 'string', multiple: true, default: Object.keys(forms) },
    own: { type: 'boolean' },
    'in-turn': { type: 'boolean' },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})

/** The records of a folder's files. */
function recordsOf(folders) {
  const words = [pathTo('../bin/docket.js'), 'extract', ...folders, '--format', 'ndjson', '--no-cache', '--quiet']
  const lines = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 29 })
  return lines.trim().split('\n').map((line) => JSON.parse(line))
}

/** Labels by file name, without the folder. */
function labels(pdfs) {
  if (options.own) return ownLabels(pdfs)
  const found = readdirSync(options.gold).sort().map((name) => JSON.parse(readFileSync(join(options.gold, name), 'utf8')))
  return new Map(found.map((label) => [basename(label.file), label]).filter(([name]) => pdfs.some((path) => basename(path) === name)))
}

function ownLabels(pdfs) {
  const found = new Map(pdfs.map((path) => [basename(path), { file: basename(path), records: [] }]))
  for (const record of recordsOf(pdfs)) found.get(basename(record.source.file))?.records.push(record)
  return found
}

/** The texts that pdftotext makes of PDFs, each with its PDF's name and .txt behind it, in a folder of the form. */
function convert(form, pdfs, folder) {
  const texts = join(folder, form)
  mkdirSync(texts)
  for (const path of pdfs) execFileSync('pdftotext', [...forms[form], path, join(texts, `${basename(path)}.txt`)], { stdio: 'ignore' })
  return texts
}

/** The scorer is told the PDFs' names, not those of their texts. */
function score(form, found, labelled, folder) {
  const lines = found.map(({ source, ...record }) => JSON.stringify({ ...record, source: { file: source.file.replace(/\.txt$/, ''), part: source.part } }))
  const records = join(folder, `${form}.ndjson`)
  writeFileSync(records, lines.join('\n'))
  const gold = join(folder, `${form}-gold`)
  mkdirSync(gold)
  for (const [name, label] of labelled) writeFileSync(join(gold, `${name}.json`), JSON.stringify(label))
  const words = [join(corpus, 'score.mjs'), '--gold', gold, '--records', records]
  const scored = (more) => execFileSync(process.execPath, [...words, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (options.json) return JSON.parse(scored(['--json']))
  console.log(`pdftotext ${forms[form].join(' ') || '(plain)'}\n${scored(options.misses ? ['--misses'] : [])}`)
}

const isPdf = (path) => readFileSync(path).subarray(0, 1024).includes('%PDF-')
const folder = mkdtempSync(join(tmpdir(), 'docket-converted-'))
try {
  if (!existsSync(corpus)) throw new Error('There is no corpus beside the project (../shared/corpus), so there is nothing to score.')
  const pdfs = options.pdf.flatMap((from) => readdirSync(from).map((name) => join(from, name))).filter(isPdf).sort()
  const labelled = [...labels(pdfs)]
  const tried = options.form.map((form, turn) => {
    const own = labelled.filter((_, at) => !options['in-turn'] || at % options.form.length === turn)
    const names = new Set(own.map(([name]) => name))
    return { form, labelled: own, texts: convert(form, pdfs.filter((path) => names.has(basename(path))), folder) }
  })
  const read = recordsOf(tried.map(({ texts }) => texts))
  const scores = tried.map(({ form, labelled, texts }) => [form, score(form, read.filter(({ source }) => source.file.startsWith(`${texts}/`)), labelled, folder)])
  if (options.json) console.log(JSON.stringify(Object.fromEntries(scores)))
} finally {
  rmSync(folder, { recursive: true })
}
