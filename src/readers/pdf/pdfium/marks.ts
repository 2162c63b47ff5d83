import type { Tag } from '../../../layout/page.ts'
import { isArtifact } from './artifacts.ts'
import type { OpenDocument } from './document.ts'
import { structure } from './structure.ts'

/** What the file says about an object besides its text. */
interface Mark {
  readonly tag?: Tag
  readonly artifact: boolean
}

export type MarkOf = (object: number) => Mark

const unmarked: Mark = { artifact: false }
const aside: Mark = { artifact: true }

/** Nothing is said of any object: the file is not asked. */
export const noMarks: MarkOf = () => unmarked

/** What a page's structure tree and the objects' own marks say of each object. */
export function pageMarks(document: OpenDocument, page: number): MarkOf {
  const { calls } = document
  const tags = structure(document, page)
  const known = new Map<Tag, Mark>()
  return (object) => {
    const id = tags ? calls.FPDFPageObj_GetMarkedContentID(object) : -1
    const tag = id < 0 ? undefined : tags?.get(id)
    if (!tag) return isArtifact(document, object) ? aside : unmarked
    let mark = known.get(tag)
    if (!mark) known.set(tag, (mark = { tag, artifact: false }))
    return mark
  }
}
