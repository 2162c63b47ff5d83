import { Option } from 'commander'

/** Options that several commands have. */
export function quietOption(): Option {
  return new Option('-q, --quiet', 'say nothing but errors')
}
