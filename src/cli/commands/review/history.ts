import type { SaidOfRecord } from '../../../corrections/of-record.ts'

interface Step {
  readonly before: SaidOfRecord
  /** The version that the step made. */
  readonly made: string
}

/** What was changed since the review began, so that it can be undone: as long as nobody else has changed the document since. */
export class History {
  private readonly steps = new Map<number, Step[]>()

  add(at: number, before: SaidOfRecord, made: string): void {
    this.steps.set(at, [...(this.steps.get(at) ?? []), { before, made }])
  }

  /** What was said before the last step, if that made the version that there is now. */
  before(at: number, version: string): SaidOfRecord | undefined {
    const step = this.steps.get(at)?.at(-1)
    return step?.made === version ? step.before : undefined
  }

  /** Takes the last step away; the one before it made what there is now. */
  take(at: number, version: string): void {
    const left = (this.steps.get(at) ?? []).slice(0, -1)
    const last = left.pop()
    this.steps.set(at, last ? [...left, { ...last, made: version }] : [])
  }
}
