import { neutraliseLine } from './neutralise.ts'
import type { Terminal } from './terminal.ts'

/** Work shorter than this needs no progress line. */
const fewest = 3
/** Where nobody watches, a line now and then is enough; milliseconds. */
const betweenPlainLines = 10_000
/** While one file takes long, the line says that time goes on; milliseconds. */
const betweenRedraws = 1000

interface Done {
  readonly files: number
  /** How many of them cost no time. */
  readonly unchanged?: number
  readonly pages?: number
  readonly failures?: number
}

/** Says on stderr how far the work is: one line that is redrawn on a terminal, a plain line now and then elsewhere. */
export class Progress {
  private isShown = false
  private readonly isWanted: boolean
  private readonly start = performance.now()
  private lastPlain = this.start
  private timer: NodeJS.Timeout | undefined

  /** @param total of the files, where that is known */
  constructor(private readonly terminal: Terminal, private readonly total: number | undefined, isWanted: boolean) {
    this.isWanted = isWanted && (total ?? fewest) >= fewest
  }

  /** @param name of the file that was done last, if any was */
  show(done: Done, name = ''): void {
    if (!this.isWanted) return
    this.draw(done, name)
    clearInterval(this.timer)
    this.timer = setInterval(() => this.draw(done, name), betweenRedraws).unref()
  }

  clear(): void {
    clearInterval(this.timer)
    if (this.isShown) this.terminal.redraw('')
    this.isShown = false
  }

  private draw(done: Done, name: string): void {
    const line = this.lineOf(done)
    if (this.terminal.showsTalk) this.redraw(`${line}  ${neutraliseLine(name)}`)
    else this.now(line)
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

  private left(files: number, rate: number): string[] {
    return this.total === undefined ? [] : [`${timeOf(Math.ceil((this.total - files) / rate))} left`]
  }

  private lineOf({ files, unchanged = 0, pages, failures }: Done): string {
    const seconds = (performance.now() - this.start) / 1000
    const rate = (files - unchanged) / Math.max(seconds, 0.001)
    const pace = rate > 0
      ? [`${rate.toFixed(1)} files/s`, ...this.left(files, rate)]
      : [timeOf(Math.round(seconds))]
    return [
      this.total === undefined ? `${files} files` : `${files}/${this.total} files`,
      ...(pages ? [`${pages} pages`] : []),
      ...pace,
      ...(failures ? [`${failures} failed`] : []),
    ].join(', ')
  }
}

/** Seconds as one figure. */
export function timeOf(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return seconds < 120 ? `${seconds} s` : minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
