import { extname } from 'node:path'

/** The ending of a file's name, in small letters and without its dot; of `v1.2` and of a name without a dot none. */
export function endingOf(path: string): string {
  const ending = extname(path).slice(1).toLowerCase()
  return /^[a-z][a-z\d]*$/.test(ending) ? ending : ''
}
