import { createHash } from 'node:crypto'
import type { DocketRecord } from '../record/schema.ts'
import type { Fate } from './read-all.ts'

/** File systems take 255 bytes; the rest is for what is put behind a name. */
const longestStep = 200

/** Where a document lies below the folder of all inputs; one inside a container below the container's name. */
export function placeOf({ input, name }: Pick<Fate, 'input' | 'name'>): string {
  return input.place + name.slice(input.name.length)
}

/**
 * The same for its record, without the writer's extension. The source's extension stays, so that `a.pdf` and `a.txt` in
 * one folder have records of their own, and a name depends on nothing but its source.
 */
export function recordPlace(place: string, { source: { part } }: Pick<DocketRecord, 'source'>): string {
  return part ? `${place}.part-${part.index}` : place
}

/** Makes places fit to be written: names out of containers may be anything, and two may come to the same. */
export class OutputPlaces {
  private readonly taken = new Set<string>()

  next(place: string): string {
    const wanted = place.split('/').filter((step) => step !== '' && step !== '.').map(safeStep).join('/')
    let free = wanted
    for (let count = 2; this.taken.has(free); count++) free = `${wanted}~${count}`
    this.taken.add(free)
    return free
  }
}

function safeStep(step: string): string {
  if (step === '..') return '__'
  const plain = step.replace(/[\u0000-\u001F\u007F\\]/g, '_')
  if (Buffer.byteLength(plain) <= longestStep) return plain
  const mark = createHash('sha256').update(step).digest('hex').slice(0, 8)
  return `${Buffer.from(plain).subarray(0, longestStep - mark.length - 1).toString().replace(/\uFFFD$/, '')}~${mark}`
}
