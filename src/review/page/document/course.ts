import type { Stop } from './stop.ts'
import type { Place } from './surface.ts'

/** Where a person is among the rows of a record. */
export class Course {
  private at = -1

  constructor(private readonly stops: readonly Stop[], private readonly arrive: (stop: Stop, byHand: boolean, place?: Place) => void) {}

  get stop(): Stop | undefined {
    return this.stops[this.at]
  }

  /** Begins where an address says, or else with what there is to look at first. */
  begin(id: string | null): void {
    const named = this.stops.findIndex((stop) => stop.id === id)
    this.to(named >= 0 ? named : Math.max(0, this.stops.findIndex(({ isDoubtful }) => isDoubtful)), false)
  }

  /** Which row it is. */
  get place(): number {
    return this.at
  }

  /** Begins at a row that was there before, or else at the one in its place. */
  beginNear(id: string | null, at: number, byHand: boolean): void {
    const named = this.stops.findIndex((stop) => stop.id === id)
    this.to(named >= 0 ? named : Math.min(Math.max(0, at), this.stops.length - 1), byHand)
  }

  go(id: string, place?: Place): void {
    this.to(this.stops.findIndex((stop) => stop.id === id), true, place)
  }

  /** One row on or back; false where there is none. */
  step(by: 1 | -1, wanted: (stop: Stop) => boolean = () => true): boolean {
    for (let at = this.at + by; at >= 0 && at < this.stops.length; at += by) {
      const stop = this.stops[at] as Stop
      if (stop.foldedIn?.isOpen !== false && wanted(stop)) return this.to(at, true)
    }
    return false
  }

  /** To the next row that is of another field, or of none; false where there is none. */
  stepOver(by: 1 | -1): boolean {
    const own = this.stop && kindOf(this.stop)
    return this.step(by, (stop) => kindOf(stop) !== own)
  }

  /** To the next entry of a list, or to the head of the one before; what is no entry counts as one. False where there is none. */
  stepEntry(by: 1 | -1): boolean {
    const own = this.stop && entryOf(this.stop)
    if (!this.step(by, (stop) => entryOf(stop) !== own)) return false
    const entry = this.stop && entryOf(this.stop)
    return this.to(this.stops.findIndex((stop) => entryOf(stop) === entry), true)
  }

  private to(at: number, byHand: boolean, place?: Place): boolean {
    const stop = this.stops[at]
    if (!stop) return false
    this.stop?.row.removeAttribute('aria-current')
    this.at = at
    if (stop.foldedIn?.isOpen === false) stop.foldedIn.turn(true)
    stop.row.setAttribute('aria-current', 'true')
    this.arrive(stop, byHand, place)
    return true
  }
}

/** A record's field; dates are fields of their own. */
function kindOf({ pointer, folds }: Stop): string {
  const [, field = '', part = ''] = (pointer ?? folds?.stop.id ?? '').split('/')
  return field === 'dates' ? part : field
}

/** The entry that a row is a part of, or the row itself. */
function entryOf({ id }: Stop): string {
  return /^\/(?:dates\/)?\w+\/\d+/.exec(id)?.[0] ?? id
}
