import { neutraliseLine } from './neutralise.ts'
import type { Terminal } from './terminal.ts'

/** Work shorter than this needs no progress line. */
const fewest = 3
/** Where nobody watches, a line now and then is enough; milliseconds. */
const betweenPlainLines = 10_000

export interface Done {
  readonly files: number
  readonly pages?: number
  readonly failures?: number
}

/** Says on stderr how far the work is: one line that is redrawn on a terminal, a plain line now and then elsewhere. */
export class Progress {
  private isShown = false
  private readonly isWanted: boolean
  private readonly start = performance.now()
  private lastPlain = this.start

  constructor(private readonly terminal: Terminal, private readonly total: number, isWanted: boolean) {
    this.isWanted = isWanted && total >= fewest
  }

  show(done: Done, name: string): void {
    if (!this.isWanted) return
    const line = this.lineOf(done)
    if (this.terminal.showsTalk) this.redraw(`${line}  ${neutraliseLine(name)}`)
    else this.now(line)
  }

  clear(): void {
    if (this.isShown) this.terminal.redraw('')
    this.isShown = false
  }

  private redraw(line: string): void {
    this.terminal.redraw(this.terminal.sayPaint.faint(line.slice(0, this.terminal.talkWidth - 1)))
    this.isShown = true
  }

  private now(line: string): void {
    if (performance.now() - this.lastPlain < betweenPlainLines) return
    this.lastPlain = performance.now()
    this.terminal.say(line)
  }

  private lineOf({ files, pages, failures }: Done): string {
    const seconds = (performance.now() - this.start) / 1000
    const rate = files / Math.max(seconds, 0.001)
    const left = Math.ceil((this.total - files) / Math.max(rate, 0.001))
    return [`${files}/${this.total} files`, ...(pages ? [`${pages} pages`] : []), `${rate.toFixed(1)} files/s`, `${left} s left`, ...(failures ? [`${failures} failed`] : [])].join(', ')
  }
}
