import type { Terminal } from '../terminal/terminal.ts'
import type { Trouble } from './errors.ts'
import { tellStack, troubleData, troubleLine } from './trouble.ts'

/** Who is to hear of what was met on the way to the files. */
export type Listener = Pick<Troubles, 'note' | 'tell'>

/** Tells the troubles of single files on stderr, and counts them. */
export class Troubles {
  count = 0

  /**
   * @param asData whether programs get each as a line of JSON, too; a person at a terminal is spared it
   * @param isQuiet whether notes are left out
   */
  constructor(private readonly terminal: Terminal, private readonly asData = false, private readonly isQuiet = false) {}

  /** What should be known, but is no trouble. */
  note(words: string): void {
    if (!this.isQuiet) this.terminal.say(this.terminal.sayPaint.faint(words))
  }

  tell(trouble: Trouble, file: string): void {
    this.count++
    this.terminal.say(troubleLine(trouble, this.terminal.sayPaint, file))
    if (this.asData && !this.terminal.showsTalk) this.terminal.say(troubleData(trouble, file))
    if (trouble instanceof Error) tellStack(trouble.cause, this.terminal)
  }
}
