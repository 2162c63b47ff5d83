import { Option } from 'commander'
import { collect } from './options.ts'

/** Options of commands that look at official figures. */
export interface OfficialOptions {
  readonly with?: readonly string[]
  readonly column?: readonly string[]
}

export function withOption(): Option {
  return new Option('--with <file>', 'a CSV, XLSX or ODS file of official figures; may be repeated').argParser(collect)
}

export function columnOption(): Option {
  return new Option('--column <field=head>', 'which column a field of the official figures stands in, where its head does not tell; may be repeated')
    .argParser(collect)
}
