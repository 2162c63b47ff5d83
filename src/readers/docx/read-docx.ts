import type { Budget } from '../budget.ts'
import type { Flow } from '../flow/flow.ts'
import { Counters } from './counters.ts'
import { flowOfModel } from './flow-of-model.ts'
import { readMargins } from './margins.ts'
import { type MarkedDocument, markDocument } from './marked-document.ts'
import { readNumbering } from './numbering.ts'
import { Parts } from './parts.ts'
import { readModel } from './read-model.ts'
import { Styles } from './styles.ts'

export interface DocxContent {
  readonly flow: Flow
  /** Whether changes are tracked; the flow has the final text. */
  readonly hasChanges: boolean
}

/** @throws DocketError when the file is damaged, unsafe or breaks a limit. */
export async function readDocx(bytes: Uint8Array, budget: Budget): Promise<DocxContent> {
  const parts = await Parts.open(bytes, budget)
  const main = (await parts.related('', 'officeDocument'))[0] ?? 'word/document.xml'
  const { xml, facts, hasChanges } = await mark(parts, main, budget)
  const body = flowOfModel(await readModel(parts, new Map([[main, xml]]), budget.limits), facts)
  const { letterhead, furniture } = readMargins(await parts.relatedTexts(main, 'header'), await parts.relatedTexts(main, 'footer'), budget.limits)
  return { flow: [...letterhead, ...apart(body), ...furniture], hasChanges }
}

async function mark(parts: Parts, main: string, { limits }: Budget): Promise<MarkedDocument> {
  const [stylesXml] = await parts.relatedTexts(main, 'styles')
  const [numberingXml] = await parts.relatedTexts(main, 'numbering')
  const styles = Styles.read(stylesXml, limits)
  const lists = readNumbering(numberingXml, (style) => styles.propertiesOf(style).list, limits)
  return markDocument(await parts.text(main), styles, new Counters(lists), limits)
}

/** The body stands apart from the letterhead. */
function apart([first, ...others]: Flow): Flow {
  if (!first) return []
  return [first.kind === 'paragraph' ? { ...first, isApart: true } : first, ...others]
}
