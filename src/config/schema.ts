import * as z from 'zod'
import { limitNames } from '../readers/limits/limits.ts'
import { writers } from '../writers/index.ts'
import { leastMemory, longestTimeout, ocrModes, pdfReaders, reporterNames } from './choices.ts'
import { codeFault, codes } from './codes.ts'

const text = words('It is text.')
const count = wholeNumber(1)
const paths = list(text, 'paths')
const folderOrFalse = 'It is the path of a folder, or false.'
const folder = z.union([words(folderOrFalse), z.literal(false, folderOrFalse)])
const formats = z.enum(writers.map(({ id }) => id))
const limits = Object.fromEntries(limitNames.map((name) => [name, count.optional()]))

const code = z.enum(codes, 'It is a code, such as E_NO_TEXT.')

function words(right: string): z.ZodString {
  return z.string(right).min(1, right)
}

function wholeNumber(least: number, most?: number): z.ZodInt {
  const right = `It is a whole number ${most === undefined ? `from ${least}` : `of ${least} to ${most}`}.`
  const number = z.int(right).min(least, right)
  return most === undefined ? number : number.max(most, right)
}

function list<Entry extends z.ZodType>(entry: Entry, of: string): z.ZodArray<Entry> {
  const right = `It is a list of ${of}, with one at least.`
  return z.array(entry, right).min(1, right)
}

const known = z.strictObject({
  file: text.describe('path, or pattern; one without a slash is held against the name alone; of an archive or a mail it names all that is inside'),
  code: code.describe('of the failure or the warning'),
  reason: text.describe('why it may be'),
  until: z.iso.date('It is a day such as 2026-05-31.').optional().describe('the last day on which it may'),
}, 'It is a file, a code and a reason.').describe('a failure or a warning that is known, and fails no run')

/** Of one code, or with * of several. */
const someCodes = z.union([code, z.string().regex(/\*/, { error: ({ input }) => codeFault(String(input)) })])

/** The settings of a project. Paths are relative to the folder of the file. */
export const configSchema = z.strictObject({
  inputs: paths.describe('files, folders and patterns that docket extract reads where its command line names none'),
  out: text.describe('folder that docket extract writes records below'),
  formats: list(formats, 'formats').describe('of these records'),
  types: paths.describe('folders of document types in YAML'),
  corrections: folder.describe('folder of corrections; false applies none'),
  cache: folder.describe('folder where what was read is kept; false reads every file anew'),
  limits: z.strictObject(limits, 'It is a number for each limit, such as pages: 2000.').describe('what reading a file may cost; docket formats lists the limits'),
  timeout: wholeNumber(1, longestTimeout).describe('seconds that a file may take'),
  memory: wholeNumber(leastMemory).describe('MiB that a worker’s heap, and its PDF engine, may take'),
  jobs: count.describe('files that docket extract reads at once'),
  ocr: z.enum(ocrModes).describe('when words in pictures are recognised'),
  reader: z.enum(pdfReaders).describe('library that reads PDFs'),
  reporter: z.enum(reporterNames).describe('how docket extract tells CI of failures and warnings'),
  'report-file': text.describe('where the reporters junit and sarif write'),
  known: list(known, 'what is known').describe('failures and warnings that are known'),
  'fail-on': list(someCodes, 'codes').describe('codes of failures and warnings that make the exit status of docket extract 1; * stands for any letters'),
  'max-warnings': wholeNumber(0).describe('how many warnings docket extract lets pass'),
}, 'It is a key and its value on each line.').partial().describe('Settings of docket for all that is read in a folder and below it; the command line goes before them.')

/** The settings of a project. */
export interface Config extends z.infer<typeof configSchema> {}
/** A failure or a warning that is known. */
export interface KnownTrouble extends z.infer<typeof known> {}

/** The published form of the schema of docket.yaml: JSON Schema, draft 2020-12. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema)
  return { $schema, $id: 'urn:inspection-docket:config', title: 'docket.yaml', ...schema }
}
