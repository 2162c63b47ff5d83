import { DocketError } from '../../text/errors.ts'

const mebibyte = 1024 * 1024

interface Limit {
  /** In the unit that the meaning names. */
  readonly most: number
  readonly meaning: string
  /** Bytes, where the limit counts in MiB. */
  readonly unit?: number
}

/**
 * What reading one file may cost. No letter, report or council pack comes near these; what goes beyond is a mistake or
 * an attack. Each is an option: `--limit NAME=NUMBER`.
 */
export const limitTable = {
  file: { most: 64, meaning: 'MiB of a file, packed or not', unit: mebibyte },
  unpacked: { most: 256, meaning: 'MiB that all that is packed in a file comes to', unit: mebibyte },
  markup: { most: 24, meaning: 'MiB of one piece of XML or HTML', unit: mebibyte },
  ratio: { most: 100, meaning: 'times that a packed file may grow, beyond its first MiB' },
  entries: { most: 2000, meaning: 'files packed in a file' },
  nesting: { most: 8, meaning: 'containers one in another' },
  depth: { most: 256, meaning: 'elements of XML or HTML, or groups of RTF, one in another' },
  elements: { most: 1_000_000, meaning: 'elements of one piece of XML or HTML' },
  text: { most: 10_000_000, meaning: 'characters of a document' },
  texts: { most: 50_000_000, meaning: 'characters of all documents in a file' },
  lines: { most: 300_000, meaning: 'lines, cells and bullets of a plain text' },
  pages: { most: 1500, meaning: 'pages of a document' },
  pixels: { most: 40_000_000, meaning: 'pixels of a picture' },
  'ocr-pages': { most: 200, meaning: 'pages of a document whose text is recognised from pictures' },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limitTable
export type Limits = Readonly<Record<LimitName, number>>

export const limitNames = Object.keys(limitTable) as LimitName[]
export const defaultLimits = Object.fromEntries(limitNames.map((name) => [name, limitTable[name].most])) as Limits

/** A limit in what it counts: bytes for those that are given in MiB. */
export function limitOf(limits: Limits, name: LimitName): number {
  const { unit = 1 }: Limit = limitTable[name]
  return limits[name] * unit
}

/** The error that a breach of a limit is: it names the limit and the option that moves it. */
export function limitError(limits: Limits, name: LimitName): DocketError {
  const code = name === 'file' || name === 'pages' ? 'E_TOO_LARGE' : 'E_LIMIT'
  const message = `The file breaks the limit ${name}: ${limits[name].toLocaleString('en-GB')} ${limitTable[name].meaning}.`
  return new DocketError(code, message, `If the file can be trusted, allow more with --limit ${name}=NUMBER.`)
}

/** @throws DocketError when a count is beyond the limit. */
export function keepWithin(limits: Limits, name: LimitName, count: number): void {
  if (count > limitOf(limits, name)) throw limitError(limits, name)
}
