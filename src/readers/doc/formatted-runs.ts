import { stretchesIn } from './places.ts'
import { settingsIn } from './properties.ts'
import type { DocStreams } from './streams.ts'

/** A stretch of the stream `WordDocument` with settings of its own. */
interface FormattedRun {
  readonly from: number
  readonly to: number
  /** Number of the paragraph's style; 0 for runs of characters. */
  readonly style: number
  readonly settings: Buffer
}

/** Pages of settings have a fixed size, and numbers that leave room for flags. */
const pageSize = 512
const pageNumber = 0x3fffff
/** Settings that tell where others stand. */
const elsewhere = new Set([0x6645, 0x6646])

/** Runs in the order of the stream, in which one can be looked up. */
export class FormattedRuns {
  constructor(private readonly runs: readonly FormattedRun[]) {}

  /** The run that holds a place of the stream. */
  at(place: number): FormattedRun | undefined {
    let low = 0
    let high = this.runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.runs[middle]?.from ?? Infinity) <= place) low = middle + 1
      else high = middle
    }
    const run = this.runs[low - 1]
    return run && place < run.to ? run : undefined
  }
}

export function paragraphRuns(streams: DocStreams): FormattedRuns {
  return runsOf(streams, 'paragraphs', 13, (page, at) => paragraphSettings(page, at, streams.data))
}

export function characterRuns(streams: DocStreams): FormattedRuns {
  return runsOf(streams, 'characters', 1, characterSettings)
}

type ReadSettings = (page: Buffer, at: number) => Pick<FormattedRun, 'style' | 'settings'>

function runsOf(streams: DocStreams, name: 'paragraphs' | 'characters', entrySize: number, read: ReadSettings): FormattedRuns {
  const runs = stretchesIn(streams, name, 4).flatMap(({ told }) => {
    const start = (told.readUInt32LE(0) & pageNumber) * pageSize
    return runsOnPage(streams.document.subarray(start, start + pageSize), entrySize, read)
  })
  return new FormattedRuns(runs.sort((one, other) => one.from - other.from))
}

function runsOnPage(page: Buffer, entrySize: number, read: ReadSettings): FormattedRun[] {
  if (page.length < pageSize) return []
  const count = page.readUInt8(pageSize - 1)
  return Array.from({ length: count }, (_, at) => {
    const place = page.readUInt8((count + 1) * 4 + at * entrySize) * 2
    const told = place === 0 ? { style: 0, settings: Buffer.alloc(0) } : read(page, place)
    return { from: page.readUInt32LE(at * 4), to: page.readUInt32LE((at + 1) * 4), ...told }
  })
}

function paragraphSettings(page: Buffer, at: number, data: Buffer): Pick<FormattedRun, 'style' | 'settings'> {
  const words = page.readUInt8(at)
  const settings = words === 0 ? page.subarray(at + 2, at + 2 + 2 * page.readUInt8(at + 1)) : page.subarray(at + 1, at + 2 * words)
  return settings.length < 2
    ? { style: 0, settings: Buffer.alloc(0) }
    : { style: settings.readUInt16LE(0), settings: withLongOnes(settings.subarray(2), data) }
}

/** Settings that are too long for a page stand in a stream of their own. */
function withLongOnes(settings: Buffer, data: Buffer): Buffer {
  const long = settingsIn(settings).find(({ code, at }) => elsewhere.has(code) && at + 4 <= settings.length)
  const place = long ? settings.readUInt32LE(long.at) : data.length
  if (place + 2 > data.length) return settings
  return Buffer.concat([settings, data.subarray(place + 2, place + 2 + data.readUInt16LE(place))])
}

function characterSettings(page: Buffer, at: number): Pick<FormattedRun, 'style' | 'settings'> {
  return { style: 0, settings: page.subarray(at + 1, at + 1 + page.readUInt8(at)) }
}
