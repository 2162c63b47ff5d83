import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { version } from '../../version.ts'

/** What a result may be of. */
export interface SarifRule {
  readonly id: string
  readonly meaning: string
  readonly level: Level
}

type Level = 'error' | 'warning'

/** Something that was found in a file. */
export interface SarifResult {
  /** The rule's id. */
  readonly rule: string
  readonly level: Level
  readonly message: string
  /** As a record names it: a document in an archive or a mail stands after !/ */
  readonly file: string
  /** Words of the document's text, as docket text prints it; they are no place in the file. */
  readonly words?: { readonly page: number | null; readonly start: number | null; readonly end: number | null }
  /** Where the same words stand in the file, if that is known. */
  readonly region?: Region
  /** Why it is known, if it is. */
  readonly known?: string
}

/** A place in a file's one line, from 1, in UTF-16 code units. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endColumn: number
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** The folder that paths are relative to. */
const root = '%SRCROOT%'

const nowhere = { page: null, start: null, end: null }

/** A log of one run in the Static Analysis Results Interchange Format, version 2.1.0. */
export function sarifLog(rules: readonly SarifRule[], results: readonly SarifResult[]): string {
  const places = new Map(rules.map(({ id }, ruleIndex) => [id, ruleIndex]))
  const driver = { name: 'docket', version, rules: rules.map(ruleOf) }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder that docket ran in.' } } },
    results: results.map((result) => ({ ruleId: result.rule, ruleIndex: places.get(result.rule), level: result.level, ...bodyOf(result) })),
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function ruleOf({ id, meaning, level }: SarifRule): object {
  return { id, shortDescription: { text: meaning }, help: { text: meaning }, defaultConfiguration: { level } }
}

function bodyOf({ message, file, words, region, known }: SarifResult): object {
  const [path = '', ...inside] = file.split('!/')
  const page = words?.page ?? undefined
  return {
    message: { text: page === undefined ? message : `${message} (page ${page})` },
    locations: [{
      physicalLocation: { artifactLocation: artifact(path), region },
      ...(inside.length > 0 && { logicalLocations: [{ fullyQualifiedName: file, kind: 'document' }] }),
    }],
    ...(known !== undefined && { suppressions: [{ kind: 'external', justification: known }] }),
    ...placed(words),
  }
}

/** Most warnings are of some words, some of a page, some of the whole document. */
function placed({ page, start, end }: NonNullable<SarifResult['words']> = nowhere): object {
  const known = Object.entries({ page, textStart: start, textEnd: end }).filter(([, value]) => value !== null)
  return known.length > 0 ? { properties: Object.fromEntries(known) } : {}
}

function artifact(path: string): object {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root }
}
