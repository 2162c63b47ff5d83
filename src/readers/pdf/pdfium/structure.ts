import type { Tag, TagCell, TagKind } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'

const maxDepth = 40
const maxElements = 50_000

const kinds: Readonly<Record<string, TagKind>> = {
  P: 'paragraph', LI: 'item', TOCI: 'contents', Note: 'note', FENote: 'note', H: 'heading',
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', Title: 'heading',
}

/** What holds an element. */
interface Above {
  readonly block?: Tag
  readonly table?: string
  readonly row?: string
  readonly cell?: TagCell
}

/** What the structure tree of a page says of each marked content id, or undefined when the page has none. */
export function structure(document: OpenDocument, page: number): Map<number, Tag> | undefined {
  const { calls } = document
  const tree = calls.FPDF_StructTree_GetForPage(page)
  if (!tree) return undefined
  const walk = new Walk(document)
  try {
    const count = calls.FPDF_StructTree_CountChildren(tree)
    for (let index = 0; index < count; index++) walk.element(calls.FPDF_StructTree_GetChildAtIndex(tree, index), String(index), {}, 0)
  } finally {
    calls.FPDF_StructTree_Close(tree)
  }
  return walk.tags.size ? walk.tags : undefined
}

class Walk {
  readonly tags = new Map<number, Tag>()
  private seen = 0

  constructor(private readonly document: OpenDocument) {}

  /** An element's path counts the children of all pages, so it is the same on every page that the element runs over. */
  element(element: number, path: string, above: Above, depth: number): void {
    const { calls } = this.document
    if (!element || depth > maxDepth || ++this.seen > maxElements) return
    const here = enter(this.type(element), path, above)
    const count = calls.FPDF_StructElement_CountChildren(element)
    for (let index = 0; index < count; index++) {
      const child = calls.FPDF_StructElement_GetChildAtIndex(element, index)
      if (child) this.element(child, `${path}.${index}`, here, depth + 1)
      else this.content(calls.FPDF_StructElement_GetChildMarkedContentID(element, index), path, here)
    }
  }

  private content(id: number, path: string, { block, cell }: Above): void {
    if (id >= 0) this.tags.set(id, block ?? { kind: 'paragraph', block: path, cell })
  }

  private type(element: number): string {
    const { calls, memory } = this.document
    return memory.text((address, size) => calls.FPDF_StructElement_GetType(element, address, size))
  }
}

function enter(type: string, path: string, above: Above): Above {
  const kind = kinds[type]
  if (kind) return enterBlock(kind, path, above)
  if (type === 'Table') return { table: path }
  if (type === 'TR') return { ...above, row: path, block: undefined }
  const isCell = (type === 'TD' || type === 'TH') && above.table !== undefined && above.row !== undefined
  return isCell ? { ...above, block: undefined, cell: { table: above.table ?? '', row: above.row ?? '', cell: path } } : above
}

/** A paragraph inside an item is the item, but a note inside anything is a note. */
function enterBlock(kind: TagKind, path: string, above: Above): Above {
  const isPart = above.block && kind !== 'note' && !(kind === 'item' && above.block.kind === 'item')
  return isPart ? above : { ...above, block: { kind, block: path, cell: above.cell } }
}
