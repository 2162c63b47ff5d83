import type { ReadInside, ReaderWarning } from '../define-reader.ts'
import type { FlowRead } from '../flow/flow-read.ts'
import { type Flow, flowLines } from '../flow/flow.ts'
import { Notices } from '../flow/notices.ts'
import type { Budget } from '../limits/budget.ts'
import type { Limits } from '../limits/limits.ts'
import { Parts } from '../ooxml/parts.ts'
import { readChunks } from './chunks.ts'
import { readMargins, withMarginsOfSections } from './margins.ts'
import { readNumbering } from './numbering.ts'
import { type Shared, readStory } from './read-story.ts'
import { secondReading } from './second-reading.ts'
import { Styles } from './styles.ts'

interface DocxRead extends FlowRead {
  readonly warnings: readonly ReaderWarning[]
}

/**
 * @param readInside reads documents that are put in whole, in whatever format
 * @throws DocketError when the file is damaged, unsafe or breaks a limit.
 */
export async function readDocx(bytes: Uint8Array, budget: Budget, readInside: ReadInside): Promise<DocxRead> {
  const parts = await Parts.open(bytes, budget)
  const main = await parts.main('word/document.xml')
  const shared = await readShared(parts, main, budget.limits)
  const notices = new Notices()
  const beside = { notes: await readNotes(parts, main, shared, notices), chunks: await readChunks(parts, main, readInside) }
  const { flow, sections, hasChanges } = readStory(await parts.text(main), shared, notices, beside)
  const margins = await readMargins(parts, main, shared)
  const whole = withMarginsOfSections(flow, sections, margins)
  const lost = await secondReading(parts, [...flowLines(whole), notices.unshown].join('\n'), budget.limits)
  return { flow: whole, hasChanges, warnings: [...notices.warnings, ...lost] }
}

async function readShared(parts: Parts, main: string, limits: Limits): Promise<Shared> {
  const [stylesXml] = await parts.relatedTexts(main, 'styles')
  const [numberingXml] = await parts.relatedTexts(main, 'numbering')
  const styles = Styles.read(stylesXml, limits)
  const lists = readNumbering(numberingXml, (style) => styles.ofParagraph(style).list, limits)
  return { styles, lists, limits }
}

async function readNotes(parts: Parts, main: string, shared: Shared, notices: Notices): Promise<Map<string, Flow>> {
  const texts = [...await parts.relatedTexts(main, 'footnotes'), ...await parts.relatedTexts(main, 'endnotes')]
  return new Map(texts.flatMap((xml) => [...readStory(xml, shared, notices).notes]))
}
