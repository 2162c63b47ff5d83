import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { line, makePdf } from '../tests/readers/pdf/pdf-by-hand.ts'
import { letter } from '../tests/support/letter.ts'

const corpus = fileURLToPath(new URL('../../shared/corpus/pdf', import.meta.url))
/** Files made where there is no corpus. */
const generatedFiles = 100

export interface Archive {
  readonly folder: string
  readonly files: readonly string[]
  readonly isGenerated: boolean
}

/** Real letters where they are at hand, or else generated ones below a folder. */
export async function archiveIn(scratch: string): Promise<Archive> {
  const found = await readdir(corpus).catch(() => [])
  const files = found.filter((name) => name.endsWith('.pdf')).sort()
  if (files.length > 0) return { folder: corpus, files, isGenerated: false }
  const folder = join(scratch, 'generated')
  await writeLetters(folder, generatedFiles, (index) => letterPdf(1 + (index % 30), index))
  return { folder, files: (await readdir(folder)).sort(), isGenerated: true }
}

/** Files of different bytes. */
export async function writeLetters(folder: string, count: number, content: (index: number) => Uint8Array | string, extension = 'pdf'): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < count; index++) await writeFile(join(folder, `letter-${String(index).padStart(5, '0')}.${extension}`), content(index))
}

/** A letter set in Helvetica, filled up to so many pages. */
export function letterPdf(pages: number, seed = 0): Uint8Array {
  const words = letter.split('\n')
  const body = words.filter((text) => text.length > 40)
  return makePdf(Array.from({ length: pages }, (_, page) => {
    const lines = page === 0 ? words.slice(0, 45) : Array.from({ length: 45 }, (_, at) => body[(at + page) % body.length] ?? '')
    return printed([...lines, `Reference ${seed}`])
  }))
}

const agenda = ['SOMESHIRE COUNTY COUNCIL', 'CABINET', 'Tuesday, 3 May 2022 at 10.00 am', 'AGENDA', '1. Apologies for absence', '2. Declarations of interest', '3. Ofsted letters']
const paper = ['SOMESHIRE COUNTY COUNCIL', 'Report to: Cabinet', 'Date of meeting: 3 May 2022', 'Title: Ofsted visit', 'Report of: Director of People', '1. Purpose of the report']
const letterEvery = 15

/** A council's pack of so many pages: an agenda's front sheet, then papers in turn with the letters that they are about. */
export function packPdf(pages: number): Uint8Array {
  const words = letter.split('\n')
  const body = words.filter((text) => text.length > 40)
  return makePdf(Array.from({ length: pages }, (_, page) => {
    const opening = page === 0 ? agenda : page % letterEvery === 1 ? paper : page % letterEvery === 10 ? words.slice(0, 45) : []
    const rest = Array.from({ length: 45 - opening.length }, (_, at) => `${page}.${at} ${body[(at + page) % body.length] ?? ''}`)
    return printed([...opening, ...rest])
  }))
}

/** Lines from the top of a page down. */
function printed(lines: readonly string[]): string {
  return lines.map((text, at) => line(text.slice(0, 90).replace(/[()\\]/g, '').replace(/[^\x20-\x7E]/g, '-'), 60, 790 - at * 16, 10)).join('\n')
}

/** A text letter; the seed makes its bytes its own. */
export function letterText(seed = 0): string {
  return `${letter}\nReference ${seed}\n`
}

/** Copies of a file with a comment behind each, so that all bytes differ but what they say. */
export async function copies(from: string, folder: string, count: number, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  await copyFile(from, join(folder, 'copy-00000.pdf'))
  for (let index = 1; index < count; index++) await writeFile(join(folder, `copy-${String(index).padStart(5, '0')}.pdf`), Buffer.concat([bytes, Buffer.from(`\n%${index}\n`)]))
}
