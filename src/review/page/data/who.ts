/** Who reviews, and on which day: the day of the machine is proposed, and whoever sits there may say otherwise, or nothing. */
export class Who {
  on = today()

  constructor(public by: string) {}

  /** As a change says it. */
  get said(): { by?: string; on?: string } {
    return { ...(this.by.trim() && { by: this.by.trim() }), ...(this.on && { on: this.on }) }
  }
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-')
}
