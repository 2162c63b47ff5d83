import type { Story } from './story.ts'

/** What a line of letters and signs is made of; all else sets them above, below or beside one another. */
const plain = new Set(['m:oMath', 'm:oMathPara', 'm:r', 'm:t'])

/** Reads equations: a line as it stands; the letters of what is set in more than one line, and that it could not be read whole. */
export class Equations {
  /** How many arrangements the equation that is open has. */
  private arranged = 0

  constructor(private readonly story: Story) {}

  /** Whether an element arranges an equation. */
  open(kind: string): boolean {
    if (!arranges(kind)) return false
    this.story.add(' ')
    this.arranged++
    return true
  }

  close(kind: string): boolean {
    if (kind === 'm:oMath' && this.arranged > 0) {
      this.story.leaveOut('how an equation is set')
      this.arranged = 0
    }
    if (!arranges(kind)) return false
    this.story.add(' ')
    return true
  }
}

function arranges(kind: string): boolean {
  return kind.startsWith('m:') && !plain.has(kind)
}
