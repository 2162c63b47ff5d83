import { type Command, InvalidArgumentError, Option } from 'commander'
import type { OcrMode, ReaderOptions } from '../readers/define-reader.ts'
import { type LimitName, type Limits, defaultLimits, limitNames } from '../readers/limits.ts'
import { suggestion } from './suggestion.ts'

/** How documents are read, as the command line has it. */
export interface ReadingOptions {
  readonly reader?: ReaderOptions['pdfReader']
  readonly ocr?: OcrMode
  readonly limit?: Partial<Limits>
}

/** Adds the options that every command which reads documents has. */
export function withReading(command: Command): Command {
  return command
    .addOption(new Option('--reader <name>', 'library that reads PDFs; by default PDFium, and pdf-parse where that fails').choices(['pdfium', 'pdf-parse']))
    .addOption(new Option('--ocr <when>', 'recognise words in pictures: auto on pages without usable text, never, or always').choices(['auto', 'never', 'always']))
    .addOption(new Option('--limit <name=number>', 'let a file cost more, or less; may be repeated; docket formats lists the limits').argParser(parseLimit))
}

export function readerOptions({ reader, ocr, limit }: ReadingOptions): ReaderOptions {
  return { pdfReader: reader, ocr, limits: limit }
}

function parseLimit(text: string, former: Partial<Limits> = {}): Partial<Limits> {
  const [name = '', number = ''] = text.split('=')
  if (!isLimitName(name)) throw new InvalidArgumentError(unknownLimit(name))
  const count = Number(number)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(`It is a whole number from 1, as in ${name}=${defaultLimits[name]}.`)
  return { ...former, [name]: count }
}

function isLimitName(name: string): name is LimitName {
  return (limitNames as readonly string[]).includes(name)
}

function unknownLimit(name: string): string {
  const nearest = suggestion(name, limitNames)
  return nearest ? `The nearest limit is ${nearest}.` : `The limits are ${limitNames.join(', ')}.`
}
