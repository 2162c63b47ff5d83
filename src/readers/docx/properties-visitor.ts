import type { XmlElement } from '../xml/walk-xml.ts'
import { shadingColour, unknownColour } from './colours.ts'
import { noteProperty } from './paragraph-properties.ts'
import { noteRunProperty } from './run-properties.ts'
import type { Story } from './story.ts'
import { isOn } from './word-xml.ts'

const holders = new Set([
  'w:pPr', 'w:rPr', 'w:tblPr', 'w:tblPrEx', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:ffData', 'w:tblGrid', 'w:rubyPr',
])

/** Takes note of what properties say of what they stand in. Nothing in them is a word of the page. */
export class PropertiesVisitor {
  /** The properties that are open, as kinds from the outermost to the innermost. */
  private readonly paths: string[] = []

  constructor(private readonly story: Story) {}

  /** Whether an element is, or stands in, properties. */
  open(kind: string, element: XmlElement): boolean {
    const path = this.paths.at(-1)
    if (isHolder(kind)) this.paths.push(path === undefined ? kind : `${path} ${kind}`)
    else if (path !== undefined) this.note(path, element)
    return this.paths.length > 0
  }

  close(kind: string): boolean {
    if (!isHolder(kind)) return this.paths.length > 0
    this.end(this.paths.pop())
    return true
  }

  private end(path: string | undefined): void {
    const { story } = this
    if (path === 'w:pPr') story.tellParagraph()
    else if (path === 'w:sectPr') story.sections.end(story.builder.length)
    else if (path === 'w:pPr w:sectPr' && story.paragraph) story.paragraph.endsSection = true
  }

  private note(path: string, element: XmlElement): void {
    const { story } = this
    switch (path) {
      case 'w:pPr': if (story.paragraph) noteProperty(story.paragraph.own, element); break
      case 'w:pPr w:rPr': if (story.paragraph) noteRunProperty(story.paragraph.mark, element); break
      case 'w:rPr': story.runs.note(element); break
      case 'w:tblPr': case 'w:tblPrEx': case 'w:tcPr': this.noteCells(element); break
      case 'w:trPr': if (element.name === 'del') story.scopes.now.unread = 'gone'; break
      case 'w:sdtPr': if (element.name === 'showingPlcHdr' && isOn(element)) story.scopes.now.unread ??= 'prompt'; break
      case 'w:sectPr': case 'w:pPr w:sectPr': story.sections.note(element); break
      case 'w:ffData': story.fields.noteForm(element)
    }
  }

  /** A cell that goes on from the one above or before it has no words of its own. */
  private noteCells(element: XmlElement): void {
    const { now } = this.story.scopes
    switch (element.name) {
      case 'shd': now.ground = shadingColour(element) ?? now.ground; break
      case 'tblStyle': if (this.story.styles.shadesCells(element.attribute('val') ?? '')) now.ground = unknownColour; break
      case 'vMerge': case 'hMerge': if (element.attribute('val') !== 'restart') now.unread = 'gone'; break
      case 'cellDel': now.unread = 'gone'
    }
  }
}

function isHolder(kind: string): boolean {
  return holders.has(kind) || (kind.startsWith('m:') && kind.endsWith('Pr'))
}
