import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { columns } from '../../readers/shown/columns.ts'
import { fixtures } from '../../support/samples.ts'
import { mailSamples } from './mail.ts'
import { pdfSamples } from './pdf.ts'
import type { Sample } from './sample.ts'
import { textSamples } from './text.ts'
import { wordSamples } from './word.ts'

/** All that is mutated, in an order that stays: fixtures, each kind of words shown or hidden in each format, and what is odd. */
export async function allSamples(): Promise<Sample[]> {
  return [...fixtureSamples(), ...await shownSamples(), ...pdfSamples, ...wordSamples, ...mailSamples, ...textSamples]
}

function fixtureSamples(): Sample[] {
  const names = globSync(['formats/*.{doc,docx,eml,html,msg,odt,pdf,rtf,txt}', 'packs/*.zip'], { cwd: fixtures, ignore: '**/*.scan.pdf' }).sort()
  return names.map((name) => ({ name, bytes: readFileSync(`${fixtures}${name}`) }))
}

async function shownSamples(): Promise<Sample[]> {
  const cells = columns.flatMap(({ file, cells }) => Object.entries(cells).map(([kind, cell]) => ({ name: file.replace('a', kind), cell })))
  return Promise.all(cells.map(async ({ name, cell }) => ({ name, bytes: await cell.bytes() })))
}
