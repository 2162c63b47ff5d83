/** A stretch of the stream `WordDocument` with settings of its own. */
export interface FormattedRun {
  readonly from: number
  readonly to: number
  /** Number of the paragraph's style; 0 for runs of characters. */
  readonly style: number
  readonly settings: Buffer
}

/** Pages of settings have a fixed size. */
const pageSize = 512

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

/** Where the pages of settings are listed in the stream with the tables. */
interface PageList {
  readonly document: Buffer
  readonly table: Buffer
  readonly offset: number
  readonly length: number
}

export function paragraphRuns(document: Buffer, table: Buffer): FormattedRuns {
  return runsOf({ document, table, offset: document.readUInt32LE(0x102), length: document.readUInt32LE(0x106) }, 13, paragraphSettings)
}

export function characterRuns(document: Buffer, table: Buffer): FormattedRuns {
  return runsOf({ document, table, offset: document.readUInt32LE(0xfa), length: document.readUInt32LE(0xfe) }, 1, characterSettings)
}

type ReadSettings = (page: Buffer, at: number) => Pick<FormattedRun, 'style' | 'settings'>

function runsOf({ document, table, offset, length }: PageList, entrySize: number, read: ReadSettings): FormattedRuns {
  const list = table.subarray(offset, offset + length)
  const count = Math.max(0, Math.floor((list.length - 4) / 8))
  const pages = Array.from({ length: count }, (_, at) => list.readUInt32LE((count + 1 + at) * 4))
  const runs = pages.flatMap((page) => runsOnPage(document.subarray(page * pageSize, (page + 1) * pageSize), entrySize, read))
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

function paragraphSettings(page: Buffer, at: number): Pick<FormattedRun, 'style' | 'settings'> {
  const words = page.readUInt8(at)
  const settings = words === 0 ? page.subarray(at + 2, at + 2 + 2 * page.readUInt8(at + 1)) : page.subarray(at + 1, at + 2 * words)
  return settings.length < 2 ? { style: 0, settings: Buffer.alloc(0) } : { style: settings.readUInt16LE(0), settings: settings.subarray(2) }
}

function characterSettings(page: Buffer, at: number): Pick<FormattedRun, 'style' | 'settings'> {
  return { style: 0, settings: page.subarray(at + 1, at + 1 + page.readUInt8(at)) }
}
