// Saves the corrections on stdin into the folder that is named, over those that are there.
import { text } from 'node:stream/consumers'
import { readCorrections } from '../../../src/batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../../src/batch/corrections/save-corrections.ts'
import type { Corrections } from '../../../src/corrections/schema.ts'

const folder = process.argv[2] as string
const corrections = JSON.parse(await text(process.stdin)) as Corrections
await saveCorrections(folder, corrections, (await readCorrections(folder, corrections.source.sha256)).state)
