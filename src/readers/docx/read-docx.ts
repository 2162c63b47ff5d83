import type { Budget } from '../budget.ts'
import type { FlowRead } from '../flow/flow-read.ts'
import { withMargins } from '../flow/margins.ts'
import { ListCounters } from '../flow/list-counters.ts'
import { flowOfModel } from './flow-of-model.ts'
import { marginLines } from './margins.ts'
import { type MarkedDocument, markDocument } from './marked-document.ts'
import { readNumbering } from './numbering.ts'
import { Parts } from './parts.ts'
import { readModel } from './read-model.ts'
import { Styles } from './styles.ts'

/** @throws DocketError when the file is damaged, unsafe or breaks a limit. */
export async function readDocx(bytes: Uint8Array, budget: Budget): Promise<FlowRead> {
  const parts = await Parts.open(bytes, budget)
  const main = (await parts.related('', 'officeDocument'))[0] ?? 'word/document.xml'
  const { xml, facts, hasChanges } = await mark(parts, main, budget)
  const body = flowOfModel(await readModel(parts, new Map([[main, xml]]), budget.limits), facts)
  const margins = async (kind: 'header' | 'footer'): Promise<string[][]> => {
    return (await parts.relatedTexts(main, kind)).map((text) => marginLines(text, budget.limits))
  }
  return { flow: withMargins(body, await margins('header'), await margins('footer')), hasChanges }
}

async function mark(parts: Parts, main: string, { limits }: Budget): Promise<MarkedDocument> {
  const [stylesXml] = await parts.relatedTexts(main, 'styles')
  const [numberingXml] = await parts.relatedTexts(main, 'numbering')
  const styles = Styles.read(stylesXml, limits)
  const lists = readNumbering(numberingXml, (style) => styles.propertiesOf(style).list, limits)
  return markDocument(await parts.text(main), styles, new ListCounters(lists), limits)
}
