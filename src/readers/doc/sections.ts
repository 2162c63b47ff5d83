import { settingsIn } from './properties.ts'
import { stretchesIn } from './places.ts'
import type { DocStreams } from './streams.ts'

interface Section {
  readonly from: number
  /** Whether it begins where the one before ends, without a new sheet of paper. */
  readonly goesOn: boolean
  /** Whether its first page has a head and a foot of its own. */
  readonly hasTitlePage: boolean
}

const sectionSize = 12
const settingsAt = 2
const headerKinds = 6
/** Heads and feet of notes stand before those of pages. */
const noteParts = 6

/** Kinds of heads and feet of a section, in their order. */
const marginKinds = ['header', 'header', 'footer', 'footer', 'header', 'footer'] as const
/** Heads and feet of first pages before those of right and left ones. */
const placesByPage = [4, 1, 0, 5, 3, 2]

/** A head or foot of pages, by its characters' numbers after those of notes. */
interface Margin {
  readonly kind: 'header' | 'footer'
  readonly from: number
  readonly to: number
}

/** The sections of a document with what stands at the edges of their pages. */
export class Sections {
  private constructor(private readonly sections: readonly Section[], readonly margins: readonly Margin[]) {}

  static read(streams: DocStreams): Sections {
    const sections = stretchesIn(streams, 'sections', sectionSize).map(({ from, told }) => ({
      from, ...sectionAt(streams.document, told.readUInt32LE(settingsAt)),
    }))
    const parts = stretchesIn(streams, 'headers', 0).slice(noteParts)
    const margins = sections.flatMap(({ hasTitlePage }, number) => {
      const own = parts.slice(number * headerKinds, (number + 1) * headerKinds)
      return placesByPage.flatMap((place) => {
        const [range, kind] = [own[place], marginKinds[place]]
        return range && kind && (place < 4 || hasTitlePage) ? [{ kind, from: range.from, to: range.to }] : []
      })
    })
    return new Sections(sections, margins)
  }

  /** Whether the section that begins with a character goes on in the sheet of the one before. */
  goesOnAt(character: number): boolean {
    return this.sections.some(({ from, goesOn }) => from === character && goesOn)
  }
}

function sectionAt(document: Buffer, place: number): Omit<Section, 'from'> {
  const section = { goesOn: false, hasTitlePage: false }
  if (place + 2 > document.length) return section
  const settings = document.subarray(place + 2, place + 2 + document.readUInt16LE(place))
  for (const { code, at } of settingsIn(settings)) {
    if (code === 0x3009) section.goesOn = settings.readUInt8(at) <= 1
    if (code === 0x300a) section.hasTitlePage = settings.readUInt8(at) !== 0
  }
  return section
}
