import type { ListLevel, Lists } from '../flow/lists.ts'
import type { Limits } from '../limits/limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import { isOn, numberIn, walkWordXml } from './word-xml.ts'

interface Pattern {
  readonly levels: Map<number, ListLevel>
  /** A style whose list this pattern stands for. */
  link?: string
}

interface Use {
  pattern: string
  readonly levels: Map<number, ListLevel>
  readonly restarts: Map<number, number>
}

/**
 * The lists of a document.
 * @param listOfStyle the list that a style names
 */
export function readNumbering(xml: string | undefined, listOfStyle: (style: string) => string | undefined, limits: Limits): Lists {
  const reader = new NumberingReader()
  if (xml !== undefined) walkWordXml(xml, reader, limits)
  return reader.lists(listOfStyle)
}

class NumberingReader {
  private readonly patterns = new Map<string, Pattern>()
  private readonly uses = new Map<string, Use>()
  private pattern: Pattern | undefined
  private use: Use | undefined
  private place = 0
  private level: ListLevel | undefined

  open(element: XmlElement): void {
    const value = element.attribute('val')
    switch (element.name) {
      case 'abstractNum': this.patterns.set(element.attribute('abstractNumId') ?? '', (this.pattern = { levels: new Map() })); break
      case 'num':
        this.use = { pattern: '', levels: new Map(), restarts: new Map() }
        this.uses.set(element.attribute('numId') ?? '', this.use)
        break
      case 'abstractNumId': if (this.use) this.use.pattern = value ?? ''; break
      case 'numStyleLink': if (this.pattern) this.pattern.link = value; break
      case 'lvlOverride': this.place = numberIn(element.attribute('ilvl')) ?? 0; break
      case 'startOverride': this.use?.restarts.set(this.place, numberIn(value) ?? 1); break
      case 'lvl': this.beginLevel(numberIn(element.attribute('ilvl')) ?? 0); break
      default: this.noteLevel(element, value)
    }
  }

  close({ name }: XmlElement): void {
    if (name === 'lvl') this.level = undefined
    if (name === 'abstractNum') this.pattern = undefined
    if (name === 'num') this.use = undefined
  }

  lists(listOfStyle: (style: string) => string | undefined): Lists {
    return new Map([...this.uses].map(([id, use]) => {
      const { levels, id: pattern } = this.patternOf(use.pattern, listOfStyle)
      return [id, { pattern, levels: new Map([...levels, ...use.levels]), restarts: use.restarts }]
    }))
  }

  private beginLevel(place: number): void {
    this.level = { start: 1, format: 'decimal', text: '', isPlain: false }
    const owner = this.use ?? this.pattern
    owner?.levels.set(place, this.level)
  }

  private noteLevel(element: XmlElement, value: string | undefined): void {
    if (!this.level) return
    if (element.name === 'start') this.level.start = numberIn(value) ?? 1
    else if (element.name === 'numFmt') this.level.format = value ?? 'decimal'
    else if (element.name === 'lvlText') this.level.text = value ?? ''
    else if (element.name === 'isLgl') this.level.isPlain = isOn(element)
    else if (element.name === 'pStyle') this.level.style = value
  }

  /** The pattern itself, or that of the style which it stands for. */
  private patternOf(id: string, listOfStyle: (style: string) => string | undefined): Pattern & { id: string } {
    const pattern = this.patterns.get(id)
    const linked = pattern?.link === undefined ? undefined : this.uses.get(listOfStyle(pattern.link) ?? '')?.pattern
    const target = linked === undefined ? undefined : this.patterns.get(linked)
    return target && linked !== undefined ? { ...target, id: linked } : { levels: new Map(), ...pattern, id }
  }
}
