import { neutraliseLine } from '../../terminal/neutralise.ts'
import { pageRange } from '../../terminal/words.ts'
import type { Classified } from './classified.ts'

/** A line of the tree: a document, or a file that holds several. */
export interface TreeLine {
  /** The lines that lead to it from what holds it. */
  readonly branch: string
  readonly name: string
  readonly document?: Classified
}

interface Node {
  readonly name: string
  document?: Classified
  readonly children: Node[]
}

/** Parts a container's name from that of what it holds. */
const inside = '!/'

/** Documents in the order in which they were read, those of one file below it. */
export function treeLines(rows: readonly Classified[]): TreeLine[] {
  const root: Node = { name: '', children: [] }
  for (const row of rows) placed(row, root).document = row
  return root.children.flatMap(({ name, document, children }) => [{ branch: '', name, document }, ...below(children, '')])
}

function placed(row: Classified, root: Node): Node {
  let node = root
  for (const name of row.file.split(inside)) node = child(node, neutraliseLine(name))
  return row.part === null ? node : child(node, partName(row))
}

/** What was read one after the other belongs together: the last child of that name, or a new one. */
function child(parent: Node, name: string): Node {
  const last = parent.children.at(-1)
  if (last?.name === name) return last
  const added = { name, children: [] }
  parent.children.push(added)
  return added
}

function partName({ part, firstPage, lastPage }: Classified): string {
  return firstPage === null ? `part ${part}` : `part ${part}, ${pageRange(firstPage, lastPage)}`
}

function below(nodes: readonly Node[], indent: string): TreeLine[] {
  return nodes.flatMap(({ name, document, children }, at) => {
    const isLast = at === nodes.length - 1
    return [{ branch: `${indent}${isLast ? '└─ ' : '├─ '}`, name, document }, ...below(children, `${indent}${isLast ? '   ' : '│  '}`)]
  })
}
