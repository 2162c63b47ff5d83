import { neutraliseLine } from './neutralise.ts'
import type { Terminal } from './terminal.ts'

/** Work shorter than this needs no progress line. */
const fewest = 3

/** One line on a terminal's stderr that says how far the work is. */
export class Progress {
  private isShown = false
  private readonly isWanted: boolean

  constructor(private readonly terminal: Terminal, private readonly total: number, isWanted: boolean) {
    this.isWanted = isWanted && terminal.showsTalk && total >= fewest
  }

  show(done: number, name: string): void {
    if (!this.isWanted) return
    const line = `${done}/${this.total} ${neutraliseLine(name)}`
    this.terminal.redraw(this.terminal.sayPaint.faint(line.slice(0, this.terminal.talkWidth - 1)))
    this.isShown = true
  }

  clear(): void {
    if (this.isShown) this.terminal.redraw('')
    this.isShown = false
  }
}
