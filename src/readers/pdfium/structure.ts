import type { Tag, TagCell, TagKind } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'

const maxDepth = 40
const maxElements = 50_000

const kinds: Readonly<Record<string, TagKind>> = {
  P: 'paragraph', LI: 'item', TOCI: 'contents', Note: 'note', FENote: 'note', H: 'heading',
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', Title: 'heading',
}

interface Above {
  readonly path: string
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
    for (let index = 0; index < count; index++) {
      walk.element(calls.FPDF_StructTree_GetChildAtIndex(tree, index), { path: String(index) }, 0)
    }
  } finally {
    calls.FPDF_StructTree_Close(tree)
  }
  return walk.tags.size ? walk.tags : undefined
}

class Walk {
  readonly tags = new Map<number, Tag>()
  private seen = 0

  constructor(private readonly document: OpenDocument) {}

  element(element: number, above: Above, depth: number): void {
    const { calls } = this.document
    if (!element || depth > maxDepth || ++this.seen > maxElements) return
    const here = this.enter(element, above)
    const count = calls.FPDF_StructElement_CountChildren(element)
    for (let index = 0; index < count; index++) {
      const child = calls.FPDF_StructElement_GetChildAtIndex(element, index)
      if (child) this.element(child, { ...here, path: `${here.path}.${index}` }, depth + 1)
      else this.content(calls.FPDF_StructElement_GetChildMarkedContentID(element, index), here)
    }
  }

  private enter(element: number, above: Above): Above {
    const type = this.type(element)
    const kind = kinds[type]
    if (kind) return this.block(kind, above)
    if (type === 'Table') return { path: above.path, table: above.path }
    if (type === 'TR') return { ...above, row: above.path, block: undefined }
    if ((type === 'TD' || type === 'TH') && above.table && above.row) {
      return { ...above, block: undefined, cell: { table: above.table, row: above.row, cell: above.path } }
    }
    return above
  }

  /** A paragraph inside an item is the item, but a note inside anything is a note. */
  private block(kind: TagKind, above: Above): Above {
    if (above.block && kind !== 'note' && !(kind === 'item' && above.block.kind === 'item')) return above
    return { ...above, block: { kind, block: above.path, cell: above.cell } }
  }

  private content(id: number, above: Above): void {
    if (id < 0) return
    this.tags.set(id, above.block ?? { kind: 'paragraph', block: above.path, cell: above.cell })
  }

  private type(element: number): string {
    const { calls, memory } = this.document
    const bytes = calls.FPDF_StructElement_GetType(element, memory.small, memory.smallSize)
    return memory.utf16(memory.small, Math.max(0, Math.min(bytes, memory.smallSize) / 2 - 1))
  }
}
