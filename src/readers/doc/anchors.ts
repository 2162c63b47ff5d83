import type { DocParts } from './doc-file.ts'
import { drawnWords } from './drawn-words.ts'
import { stretchesIn } from './places.ts'
import type { DocStreams } from './streams.ts'

/** A part of the text beside the body, by its characters' numbers. */
export interface Range {
  readonly from: number
  readonly to: number
}

const drawingSize = 26
const boxSize = 22
const boxIdAt = 14
const noteSize = 2

/** What stands beside the body and where in the body it is tied to. */
export class Anchors {
  private constructor(
    /** Notes by the numbers of the characters that refer to them. */
    readonly notes: ReadonlyMap<number, Range>,
    /** Text boxes by the numbers of the characters that they are tied to. */
    readonly boxes: ReadonlyMap<number, Range>,
    /** Boxes that are tied to nothing of their own, such as those in groups. */
    readonly looseBoxes: readonly Range[],
    readonly headerBoxes: readonly Range[],
    /** Words that drawings are made of, by the numbers of the characters that those are tied to. */
    readonly drawn: ReadonlyMap<number, string>,
  ) {}

  static read(streams: DocStreams, parts: DocParts): Anchors {
    const boxes = stretchesIn(streams, 'boxes', boxSize)
      .slice(0, -1)
      .map(({ from, to, told }) => ({ id: told.readInt32LE(boxIdAt), ...shifted({ from, to }, parts.boxes) }))
    const drawings = stretchesIn(streams, 'drawings', drawingSize)
    const tied = drawings.flatMap(({ from, told }) => {
      const box = boxes.find(({ id }) => id === told.readInt32LE(0))
      return box ? [[from, box] as const] : []
    })
    const words = drawnWords(streams)
    const bound = new Set(tied.map(([, box]) => box))
    return new Anchors(
      new Map([
        ...notesIn(streams, 'noteMarks', 'noteTexts', parts.notes),
        ...notesIn(streams, 'endnoteMarks', 'endnoteTexts', parts.endnotes),
      ]),
      new Map(tied),
      boxes.filter((box) => !bound.has(box)),
      stretchesIn(streams, 'headerBoxes', boxSize).slice(0, -1).map((box) => shifted(box, parts.headerBoxes)),
      new Map(drawings.map(({ from, told }) => [from, words.get(told.readInt32LE(0)) ?? ''])),
    )
  }
}

/** Notes stand in the order of their marks. */
function notesIn(
  streams: DocStreams,
  marks: 'noteMarks' | 'endnoteMarks',
  texts: 'noteTexts' | 'endnoteTexts',
  start: number,
): [number, Range][] {
  const ranges = stretchesIn(streams, texts, 0)
  return stretchesIn(streams, marks, noteSize).flatMap(({ from }, at) => {
    const range = ranges[at]
    return range ? [[from, shifted(range, start)] satisfies [number, Range]] : []
  })
}

function shifted({ from, to }: Range, by: number): Range {
  return { from: from + by, to: to + by }
}
