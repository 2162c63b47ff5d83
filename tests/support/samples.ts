import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { type ReadDocument, readDocument } from '../../src/docket.ts'

export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
export const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** All samples that docket should be able to read, as paths below `fixtures/`; scans, which take seconds each, are left out. */
export const samplePaths = globSync('*/*.{pdf,txt,html,docx,doc,odt,rtf,eml,msg}', { cwd: fixtures, ignore: ['broken/**', '**/*.scan.pdf'] }).sort()

/** A file below a folder, read. */
export async function readSample(name: string, folder = fixtures): Promise<ReadDocument> {
  return readDocument({ name, bytes: await readFile(`${folder}${name}`) })
}
