import type { ReaderWarning } from '../define-reader.ts'
import { trackedChanges } from '../flow/flow-read.ts'
import { Notices } from '../flow/notices.ts'
import type { ElementTest } from './boilerplate.ts'
import type { Look } from './looks/look.ts'
import type { Looks } from './looks/looks.ts'
import { type Element, type Node, attribute, findElements, hasWords } from './tree.ts'

/** Tells what a page shows of its document, and takes note of what is left out. */
export class Shown {
  private readonly notices = new Notices()
  private hasChanges = false

  constructor(private readonly isBoilerplate: ElementTest, private readonly looks: Looks) {}

  get warnings(): ReaderWarning[] {
    return [...(this.hasChanges ? [trackedChanges] : []), ...this.notices.warnings]
  }

  lookOf(node: Node): Look {
    return this.looks.of(node)
  }

  /** Whether an element's words are shown as words of the document. */
  shows(element: Element): boolean {
    const unread = unreadKind(element)
    if (unread !== undefined && !this.looks.isGone(element)) this.notices.add('left-out', unread)
    if (this.isBoilerplate(element)) return false
    if (this.looks.of(element).gone === 'perhaps' && hasWords(element)) {
      this.notices.add('hidden-words', 'words that a style of the page hides')
    }
    if (element.tagName !== 'del') return !this.looks.isGone(element)
    this.hasChanges ||= hasWords(element)
    return false
  }

  /** Of words that look so those that are seen. */
  seen(words: string, { isFlat, isWhite, isCovered }: Look): string {
    if (words.trim() === '') return words
    if (isFlat) return ''
    if (isWhite && !isCovered) {
      this.notices.add('hidden-words', 'words in the colour of their background')
      return ''
    }
    this.notices.pass(words)
    return words
  }
}

/** What is shown in its own way, and is not read. */
function unreadKind(element: Element): string | undefined {
  const source = attribute(element, 'srcdoc') ?? attribute(element, 'src') ?? attribute(element, 'data')
  switch (element.tagName) {
    case 'math': return 'an equation'
    case 'svg': return findElements(element, (part) => part.tagName === 'text' && hasWords(part)).length > 0
      ? 'words of a drawing'
      : undefined
    case 'iframe': return source === attribute(element, 'srcdoc') && source !== undefined || source?.startsWith('data:')
      ? 'a page inside the page'
      : undefined
    case 'object': case 'embed': return source?.startsWith('data:') ? 'a file inside the page' : undefined
    default: return undefined
  }
}
