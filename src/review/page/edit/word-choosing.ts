import type { Span } from '../../../text/doc.ts'
import type { DeskView } from '../document/desk-view.ts'
import { occurrences } from './text-words.ts'

/** How a person chooses words of the document without a mouse: word by word, or by looking for them. */
export class WordChoosing {
  isOn = false
  private found = -1

  constructor(private readonly desk: DeskView, private readonly say: (words: string) => void) {}

  /** Begins to go from word to word, from those of the value at hand on. */
  async begin(): Promise<void> {
    const { side, course } = this.desk
    const { walk, surface } = side
    if (!walk || !surface) return this.say('The document is not here to select words from.')
    this.isOn = true
    surface.root.focus({ preventScroll: true })
    await walk.begin(side.pageOf(course.stop), walk.span ?? course.stop?.spans[0])
    this.say('Arrows go from word to word, with Shift they select; Enter takes the words.')
  }

  async move(key: string, grows: boolean): Promise<void> {
    const { walk } = this.desk.side
    const by = ['ArrowRight', 'ArrowDown', 'End'].includes(key) ? 1 : -1
    if (key === 'ArrowLeft' || key === 'ArrowRight') await walk?.step(by, grows)
    else if (key === 'ArrowUp' || key === 'ArrowDown') await walk?.line(by, grows)
    else walk?.edge(by, grows)
    if (walk?.span) this.say(this.quote(walk.span))
  }

  end(): void {
    this.isOn = false
    this.desk.side.walk?.clear()
  }

  /** The words that were chosen. */
  take(): Span | undefined {
    this.isOn = false
    return this.desk.side.walk?.span
  }

  /** Looks for words from the value at hand on, and says which of how many places it is. */
  find(sought: string, by: 0 | 1 | -1): { readonly span?: Span; readonly told: string } {
    const { placed, walk } = this.desk.side
    const all = placed ? occurrences(placed, sought) : []
    if (all.length === 0) return { told: sought.trim() ? 'These words do not stand in the document.' : '' }
    this.found = by === 0 ? this.nearest(all) : (this.found + by + all.length) % all.length
    const span = all[this.found] as Span
    void walk?.begin(this.pageOf(span), span)
    return { span, told: `${this.found + 1} of ${all.length}:` }
  }

  quote({ start, end }: Span): string {
    const { text = '', from = 0 } = this.desk.side.placed ?? {}
    return text.slice(start - from, end - from)
  }

  private nearest(all: readonly Span[]): number {
    const from = this.desk.course.stop?.spans[0]?.start ?? 0
    return Math.max(0, all.findIndex(({ end }) => end > from))
  }

  private pageOf({ start }: Span): number | null {
    const { page, placed } = this.desk.side
    return page === null ? null : placed?.pageRuns.findLast((run) => run.start <= start)?.page ?? page
  }
}
