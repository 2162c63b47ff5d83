/** Who reviews, and on which day: as the command line proposes, and whoever sits there may say otherwise, or nothing. */
export class Who {
  constructor(public by: string, public on: string) {}

  /** As a change says it. */
  get said(): { by?: string; on?: string } {
    return { ...(this.by.trim() && { by: this.by.trim() }), ...(this.on && { on: this.on }) }
  }
}
