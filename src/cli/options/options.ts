import { Option } from 'commander'
import { parseCount } from './arguments.ts'

/** Options that several commands have. */
export function quietOption(): Option {
  return new Option('-q, --quiet', 'say nothing but errors')
}

export function jobsOption(): Option {
  return new Option('-j, --jobs <number>', 'files read at once; as many as cores by default').argParser(parseCount)
}

/** Takes words with commas between them. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim()).filter(Boolean)
}

/** Folders of document types that a project declares. */
export function typesOption(): Option {
  return new Option('--types <folder>', 'know the document types in this folder, too; may be repeated').argParser(collect)
}

/** Takes the words of an option that may be repeated. */
export function collect(words: string, former: readonly string[] = []): string[] {
  return [...former, words]
}
