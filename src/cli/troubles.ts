import type { Trouble } from './errors.ts'
import type { Terminal } from './terminal/terminal.ts'
import { tellStack, troubleData, troubleLine } from './trouble.ts'

/** Tells the troubles of single files on stderr, and counts them. */
export class Troubles {
  count = 0

  /** @param asData whether programs get each as a line of JSON, too; a person at a terminal is spared it */
  constructor(private readonly terminal: Terminal, private readonly asData = false) {}

  tell(trouble: Trouble, file: string): void {
    this.count++
    this.terminal.say(troubleLine(trouble, this.terminal.sayPaint, file))
    if (this.asData && !this.terminal.showsTalk) this.terminal.say(troubleData(trouble, file))
    if (trouble instanceof Error) tellStack(trouble.cause, this.terminal)
  }
}
