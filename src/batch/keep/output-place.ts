import { createHash } from 'node:crypto'
import type { DocketRecord } from '../../record/schema.ts'
import type { Fate } from '../fates/fates-of.ts'
import type { Input } from '../find/input.ts'

/** File systems take 255 bytes; the rest is for what is put after a name. */
const longestStep = 200
/** What docket puts after names itself. A file that is called so gets a mark, or its record could be taken for another's. */
const madeByDocket = /(?:\.part-\d+|~\w+|!)$/

/** Where a document lies below the folder of all inputs; one inside a container below the container's name. */
export function placeOf({ input, name }: Pick<Fate, 'input' | 'name'>): string {
  return safePlace(input.place, madeByDocket) + membersOf(name.slice(input.name.length))
}

/**
 * The same for its record, without the writer's extension. The source's extension stays, so that `a.pdf` and `a.txt` in
 * one folder have records of their own, and a name depends on nothing but its source.
 */
export function recordPlace(place: string, { source: { part } }: Pick<DocketRecord, 'source'>): string {
  return part ? `${place}.part-${part.index}` : place
}

/** The same again where another source has that place. */
export function markedPlace(place: string, { name }: Pick<Input, 'name'>): string {
  return `${place}~${markOf(name)}`
}

/** The places of one input's records: a container may hold the same name twice. */
export class OutputPlaces {
  private readonly taken = new Set<string>()

  next(place: string): string {
    let free = place
    for (let count = 2; this.taken.has(free); count++) free = `${place}~${count}`
    this.taken.add(free)
    return free
  }
}

/** Names out of containers may be anything. */
function membersOf(way: string): string {
  return way.startsWith('!/') ? `!/${safePlace(way.slice(2))}` : way
}

/** What may stand between two slashes of an object's key, and is no name of a file. */
const noSteps = ['', '.', '..']

function safePlace(place: string, kept?: RegExp): string {
  const steps = place.split('/')
  if (kept) return steps.map((step) => (noSteps.includes(step) ? `_~${markOf(step)}` : safeStep(step, kept))).join('/')
  return steps.filter((step) => step !== '' && step !== '.').map((step) => safeStep(step)).join('/')
}

/** A step that may be written; one that had to be changed is marked, so that no two become one. */
function safeStep(step: string, kept?: RegExp): string {
  if (step === '..') return '__'
  const plain = step.replace(/[\u0000-\u001F\u007F\\]/g, '_')
  if (plain === step && Buffer.byteLength(plain) <= longestStep && !kept?.test(plain)) return plain
  const mark = markOf(step)
  return `${Buffer.from(plain).subarray(0, longestStep - mark.length - 1).toString().replace(/\uFFFD$/, '')}~${mark}`
}

function markOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8)
}
