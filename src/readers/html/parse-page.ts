import { type DefaultTreeAdapterMap, type TreeAdapter, defaultTreeAdapter, parse } from 'parse5'
import { type Limits, keepWithin } from '../limits/limits.ts'
import type { Document } from './tree.ts'

/**
 * A page as a tree. What is nested too deep, or becomes too many elements, is refused while it grows: a parser that mends
 * every page makes millions of elements out of a few tags without ends.
 * @throws DocketError when the page breaks a limit.
 */
export function parsePage(html: string, limits: Limits): Document {
  keepWithin(limits, 'markup', html.length)
  return parse(html, { treeAdapter: countingAdapter(limits) })
}

function countingAdapter(limits: Limits): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      keepWithin(limits, 'elements', ++elements)
      return defaultTreeAdapter.createElement(...given)
    },
    onItemPush: () => keepWithin(limits, 'depth', ++depth),
    onItemPop: () => { depth-- },
  }
}
