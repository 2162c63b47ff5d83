import { flowLines } from '../flow/flow.ts'
import type { Limits } from '../limits/limits.ts'
import { type XmlElement, walkXml } from '../xml/walk-xml.ts'
import { ContentVisitor } from './content-visitor.ts'
import { kindOf } from './kind.ts'
import type { Styles } from './styles.ts'

const margin = /^style:(?<kind>header|footer)(?<page>-left|-first)?$/
const standard = 'Standard'

/** The lines of each header and each footer that a document's pages have, those of its first page before the others. */
interface MarginLines {
  readonly headers: string[][]
  readonly footers: string[][]
}

interface MasterPage extends MarginLines {
  /** The kind of page that comes after one of this kind. */
  readonly next: string | undefined
}

/** What stands above and below the text on each kind of page. */
export class MasterPages {
  private readonly pages = new Map<string, MasterPage>()
  private open: MasterPage | undefined

  constructor(private readonly styles: Styles) {}

  read(xml: string, limits: Limits): void {
    let visitor: ContentVisitor | undefined
    walkXml(xml, {
      open: (element) => {
        if (visitor) visitor.open(element)
        else if (kindOf(element) === 'style:master-page') this.begin(element)
        else if (margin.test(kindOf(element)) && element.attribute('display') !== 'false') visitor = new ContentVisitor(this.styles)
      },
      close: (element) => {
        const found = margin.exec(kindOf(element))?.groups
        if (!found) return visitor?.close(element)
        if (visitor) this.add(found['kind'], found['page'], flowLines(visitor.builder.flow))
        visitor = undefined
      },
      text: (words) => visitor?.text(words),
    }, limits)
  }

  /**
   * The margins of the kinds of pages that a document uses.
   * @param first the kind of its first page, where that is told
   * @param named the kinds that it names
   */
  linesOf(first: string | undefined, named: Iterable<string>): MarginLines {
    const used = new Set([first ?? standard, ...named, standard])
    for (const name of used) {
      const next = this.pages.get(name)?.next
      if (next) used.add(next)
    }
    const pages = [...used].flatMap((name) => this.pages.get(name) ?? [])
    return { headers: pages.flatMap(({ headers }) => headers), footers: pages.flatMap(({ footers }) => footers) }
  }

  private begin(element: XmlElement): void {
    this.open = { next: element.attribute('next-style-name'), headers: [], footers: [] }
    this.pages.set(element.attribute('name') ?? '', this.open)
  }

  private add(kind: string | undefined, page: string | undefined, lines: string[]): void {
    const places = kind === 'header' ? this.open?.headers : this.open?.footers
    if (page === '-first') places?.unshift(lines)
    else places?.push(lines)
  }
}
