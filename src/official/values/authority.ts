import { authoritiesIn } from '../../extractors/authority/authority.ts'
import { buildDoc } from '../../text/build-doc.ts'
import { foldSpace } from '../../text/fold.ts'
import { View } from '../../text/view.ts'
import { anyOf } from '../../text/any-of.ts'
import { type Authority, authorities } from '../../vocabulary/authorities.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { withoutMarks } from '../note-marks.ts'

/** Longer than any name of a council. */
const longest = 120

/** The authority that a cell names, with whatever words tables put around the plain name; undefined where it names none, or two. */
export function authorityNamed(words: string): Authority | undefined {
  const name = foldSpace(withoutMarks(words))
  const plain = parseAuthority(name)
  if (plain || name.length > longest) return plain
  const found = new Set(authoritiesIn(View.whole(buildDoc([{ kind: 'paragraph', text: name, page: null }], null))).map(({ authority }) => authority))
  return found.size === 1 ? [...found][0] : undefined
}

const byNumber = new Map(authorities.flatMap((authority) =>
  [authority.code, authority.urn, authority.dfe].flatMap((number) => (number === null ? [] : [[number, authority] as const]))))

/** The authority whose code of the statisticians, number at the inspectorate, or number at the department this is. */
export function authorityNumbered(number: string): Authority | undefined {
  return byNumber.get(number.trim().toUpperCase())
}

const regions = [...new Set(authorities.map(({ region }) => region))]
const total = new RegExp(`^(?:(?:all|grand) )?${anyOf('england', 'totals?', 'national', 'inner london', 'outer london', ...regions)}\\b`, 'i')

/** Whether a row is of a region or the whole country, as those at the end of tables are. */
export function isTotal(words: string): boolean {
  return total.test(words.trim())
}
