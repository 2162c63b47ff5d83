import { type Command, Option } from 'commander'
import { ocrModes, pdfReaders } from '../../config/choices.ts'
import type { OcrMode, ReaderOptions } from '../../readers/define-reader.ts'
import { parseMemory, parseSeconds } from './arguments.ts'
import { collect, typesOption } from './options.ts'

/** How documents are read, as the command line has it. */
export interface ReadingOptions extends EffortOptions {
  readonly reader?: ReaderOptions['pdfReader']
  readonly ocr?: OcrMode
  /** Each as `pages=2000`. */
  readonly limit?: readonly string[]
  /** Folders of document types in YAML. */
  readonly types?: readonly string[]
  /** Of the commands that tell places on pages. */
  readonly boxes?: boolean
}

/** What reading a file may take. */
export interface EffortOptions {
  /** Seconds. */
  readonly timeout?: number
  /** MiB. */
  readonly memory?: number
}

/** Adds the options that every command which reads documents has. */
export function withReading(command: Command): Command {
  return withEffort(withManner(command))
}

/** Those of them that decide what is read. */
export function withManner(command: Command): Command {
  return command
    .addOption(new Option(
      '--reader <name>',
      'library that reads PDFs; by default PDFium, and pdf-parse where that fails',
    ).choices(pdfReaders))
    .addOption(new Option(
      '--ocr <when>',
      'recognise words in pictures: auto on pages without usable text, never, or always',
    ).choices(ocrModes))
    .addOption(new Option(
      '--limit <name=number>',
      'let a file cost more, or less; may be repeated; docket formats lists the limits',
    ).argParser(collect))
    .addOption(typesOption())
}

/** And those that only decide whether it is. */
export function withEffort(command: Command): Command {
  return command
    .addOption(new Option('--timeout <seconds>', 'how long a file may take; 60 by default').argParser(parseSeconds))
    .addOption(new Option(
      '--memory <MiB>',
      'how much memory a worker’s heap, and its PDF engine, may take; 1024 by default',
    ).argParser(parseMemory))
}
