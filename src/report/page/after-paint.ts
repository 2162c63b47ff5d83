/** Does work once what is on the page has been painted; work that is asked for before takes the place of work that waits. */
export class AfterPaint {
  private waiting = 0

  do(work: () => void): void {
    cancelAnimationFrame(this.waiting)
    this.waiting = requestAnimationFrame(() => {
      const started = this.waiting
      setTimeout(() => { if (started === this.waiting) work() })
    })
  }
}
