import { Option } from 'commander'

/** Options that several commands have. */
export function quietOption(): Option {
  return new Option('-q, --quiet', 'say nothing but errors')
}

/** Takes the words of an option that may be repeated. */
export function collect(words: string, former: readonly string[] = []): string[] {
  return [...former, words]
}
