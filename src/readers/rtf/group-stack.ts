import { type Limits, keepWithin } from '../limits/limits.ts'
import { destinationOf, isShownPart } from './destinations.ts'
import { type Destination, type Group, outermost } from './group.ts'

const hiding = new Set<Destination>([
  'nowhere', 'void', 'field-code', 'object-class', 'form', 'choice', 'fonts', 'styles', 'colours', 'shape-name', 'shape-value',
])
/** What is found even where other words go nowhere. */
const foundInside: Partial<Record<Destination, readonly Destination[]>> = {
  nowhere: ['box', 'object-class', 'shape-name', 'shape-value'], 'field-code': ['box', 'form'], form: ['choice'], choice: [],
}
const characterStyle = /^[cdt]s$/

/** The groups of a file that are open, one within another. */
export class GroupStack {
  private readonly groups: Group[] = [outermost]
  /** Whether a group has just begun, and whether it may be left out. */
  private isFresh = false
  private isOptional = false

  constructor(private readonly limits: Limits) {}

  get group(): Group {
    return this.groups[this.groups.length - 1] as Group
  }

  get depth(): number {
    return this.groups.length
  }

  begin(): void {
    this.groups.push(this.group)
    keepWithin(this.limits, 'depth', this.groups.length)
    this.isFresh = true
    this.isOptional = false
  }

  /** Takes note of words that stand before any destination. */
  words(): void {
    this.isFresh = false
  }

  end(): void {
    this.isFresh = false
    if (this.groups.length > 1) this.groups.pop()
  }

  change(changed: Partial<Group>): void {
    this.groups[this.groups.length - 1] = { ...this.group, ...changed }
  }

  /** Takes note that the group may be left out by those who do not know the word that follows. */
  mayBeLeftOut(): void {
    this.isOptional = true
  }

  /** The destination that a control word opens, or undefined where it opens none that counts here. */
  openedBy(word: string): Destination | undefined {
    if (!this.isFresh) return undefined
    this.isFresh = false
    const { destination, around } = this.group
    if (destination === 'void') return undefined
    if (destination === 'nowhere' && isShownPart(word)) return around
    const isOptional = this.isOptional && !(destination === 'styles' && characterStyle.test(word))
    const opened = destinationOf(word, isOptional)
    if (!opened || opened === 'void' || opened === 'nowhere') return opened
    return foundInside[destination]?.includes(opened) ?? true ? opened : undefined
  }

  open(destination: Destination): void {
    this.change({ destination, around: this.group.destination })
  }

  /** Whether words of the group are no words of the text. */
  get isHiding(): boolean {
    return hiding.has(this.group.destination)
  }
}
