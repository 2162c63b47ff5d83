import type { XmlElement } from '../xml/walk-xml.ts'
import { isOn } from './word-xml.ts'

/** A part of the document with headers of its own. */
export interface Section {
  /** Its first paragraph or table, as a place in the body. */
  readonly start: number
  /** Whether it begins a new sheet of paper. */
  readonly opensSheet: boolean
  /** The headers that it names itself, by the pages that show them; each a relation's id. */
  readonly headers: ReadonlyMap<string, string>
  /** Whether its first page has a header of its own. */
  readonly hasTitlePage: boolean
}

/** Gathers the sections of a body. What a section is like is told at its end. */
export class Sections {
  readonly ended: Section[] = []
  private start = 0
  private headers = new Map<string, string>()
  private isContinuous = false
  private hasTitlePage = false

  /** Takes note of an element inside `sectPr`. */
  note(element: XmlElement): void {
    switch (element.name) {
      case 'headerReference': this.headers.set(element.attribute('type') ?? 'default', element.attribute('id') ?? ''); break
      case 'titlePg': this.hasTitlePage = isOn(element); break
      case 'type': this.isContinuous = element.attribute('val') === 'continuous'
    }
  }

  /** @param end the place in the body where the section has ended */
  end(end: number): void {
    this.ended.push({ start: this.start, opensSheet: !this.isContinuous, headers: this.headers, hasTitlePage: this.hasTitlePage })
    this.start = end
    this.headers = new Map()
    this.isContinuous = false
    this.hasTitlePage = false
  }
}

/** The header on a section's first page, of those that it names itself. */
export function firstHeader({ headers, hasTitlePage }: Section): string | undefined {
  return headers.get(hasTitlePage ? 'first' : 'default')
}
