// Makes the samples from their readable sources: npx tsx scripts/make-fixtures.ts [PART-OF-A-PATH …]
import { glob } from 'tinyglobby'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brokenFiles } from './fixtures/broken-files.ts'
import { encodedFiles, formatFiles, packedFiles } from './fixtures/format-files.ts'
import { makePdf } from './fixtures/make-pdf.ts'
import { officialFiles } from './fixtures/official-files.ts'
import { parseSample } from './fixtures/sample.ts'

const ending = '.source.md'
const encodedSource = 'formats/slough-2020.txt'
const formatSource = 'formats/rutland-2022.source.md'
const packed = 'packs/rutland-2022.zip'
const brokenSource = 'focused-visit-letter/knowsley-2019.source.md'
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))
const wanted = process.argv.slice(2)

async function makeSample(path: string): Promise<void> {
  const sample = parseSample(await read(path))
  for (const [index, variant] of sample.settings.variants.entries()) {
    await write(path.replace(ending, index === 0 ? '.pdf' : `.${variant}.pdf`), await makePdf(sample, variant))
  }
}

async function makeEncoded(): Promise<void> {
  const files = encodedFiles(await read(encodedSource))
  for (const [end, bytes] of Object.entries(files)) await write(encodedSource.replace('txt', end), bytes)
}

async function makeFormats(): Promise<void> {
  const sample = parseSample(await read(formatSource))
  for (const [end, bytes] of Object.entries(await formatFiles(sample))) await write(formatSource.replace('source.md', end), bytes)
  await write(packed, packedFiles(sample))
}

async function makeBroken(): Promise<void> {
  const files = await brokenFiles(parseSample(await read(brokenSource)))
  for (const [name, bytes] of Object.entries(files)) await write(`broken/${name}`, bytes)
}

async function makeOfficial(): Promise<void> {
  for (const [name, bytes] of Object.entries(officialFiles())) await write(`official/${name}`, bytes)
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8')
}

async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), bytes)
  console.log(path)
}

function isWanted(path: string): boolean {
  return wanted.length === 0 || wanted.some((part) => path.includes(part))
}

const sources = await glob(`**/*${ending}`, { cwd: folder })
for (const path of sources.filter(isWanted).sort()) await makeSample(path)
if (isWanted(encodedSource)) await makeEncoded()
if (isWanted(formatSource)) await makeFormats()
if (isWanted('broken')) await makeBroken()
if (isWanted('official')) await makeOfficial()
