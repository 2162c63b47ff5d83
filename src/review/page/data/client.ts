import type { Asked, AskedChange } from '../../change.ts'
import type { ChangedData, DocumentData, ListData, PlacesData, ReadData, SourceState, WordData } from '../../page-data.ts'
import { Answers } from './answers.ts'
import { ask, post } from './ask.ts'
import { Recent } from './recent.ts'

/** So many documents are kept, and so many pixels of pictures of pages: a pixel takes four bytes. */
const kept = { documents: 40, pixels: 100_000_000 }
/** So many documents are read at once: one at hand and the next. */
const mostReading = 2
/** Pictures are asked for in steps of so many pixels, so that one fits a window that grew a little. */
const widthStep = 200
const mostPixels = 2600
/** A page of A4 is so many times as high as it is wide. */
const tall = Math.SQRT2

/** What the page asks its server; the last answers are kept. */
export class Client {
  private readonly documents = new Answers<number, DocumentData>(kept.documents)
  private readonly placed = new Answers<number, PlacesData>(kept.documents, ({ state }) => state === 'there')
  private readonly pictures = new Recent<string, HTMLImageElement>(kept.pixels)
  private readonly worded = new Answers<string, WordData[]>(kept.documents)
  private readonly reading = new Set<Promise<unknown>>()
  private width = widthStep

  list(): Promise<ListData> {
    return ask('list')
  }

  sources(): Promise<SourceState[]> {
    return ask('sources')
  }

  document(at: number): Promise<DocumentData> {
    return this.documents.get(at, () => ask(`document/${at}`))
  }

  places(at: number): Promise<PlacesData> {
    return this.placed.get(at, () => this.readPlaces(at))
  }

  /** The same once few others are being read; undefined where nobody wants it any more by then, who went on quickly. */
  async placesFor(at: number, isWanted: () => boolean): Promise<PlacesData | undefined> {
    while (isWanted() && !this.placed.has(at) && this.reading.size >= mostReading) await Promise.race(this.reading)
    return isWanted() ? this.places(at) : undefined
  }

  words(at: number, page: number): Promise<WordData[]> {
    return this.worded.get(`${at}/${page}`, () => ask(`words/${at}/${page}`))
  }

  /** What words, or a text, say as a value. */
  read(at: number, asked: Asked): Promise<ReadData> {
    return post(`read/${at}`, asked)
  }

  /** Asks for a change, and keeps what there is then. */
  async change(at: number, asked: AskedChange): Promise<ChangedData> {
    const changed = await post<ChangedData>(`change/${at}`, asked)
    const { document, marks, entry } = changed
    const places = await this.places(at).catch(() => undefined)
    this.documents.put(at, Promise.resolve(document))
    if (places?.state === 'there') this.placed.put(at, Promise.resolve({ ...places, document, marks, entry }))
    return changed
  }

  /** The picture of a page, from 1, for a place on the screen that is so many pixels wide. */
  picture(at: number, page: number, across: number): HTMLImageElement {
    this.width = Math.min(mostPixels, Math.max(1, Math.ceil((across * devicePixelRatio) / widthStep)) * widthStep)
    return this.drawn(at, page)
  }

  /** Asks for a document before anybody wants to see it. */
  async readAhead(at: number): Promise<void> {
    void this.places(at)
    const { pages, doubts, fields } = await this.document(at)
    if (pages) this.drawn(at, doubts.find(({ page }) => page)?.page ?? fields[0]?.words[0]?.page ?? pages.first)
  }

  private drawn(at: number, page: number): HTMLImageElement {
    const address = `page/${at}/${page}/${this.width}`
    const load = (): HTMLImageElement => {
      const image = Object.assign(new Image(), { src: address, alt: `Page ${page}`, decoding: 'async' })
      image.addEventListener('error', () => this.pictures.drop(address), { once: true })
      return image
    }
    return this.pictures.get(address, load, this.width * this.width * tall)
  }

  /** Reads a document; what there was of its record before that is not asked for again. */
  private readPlaces(at: number): Promise<PlacesData> {
    const places = ask<PlacesData>(`places/${at}`)
    const read = places.then((one) => {
      if (one.state === 'there') this.documents.put(at, Promise.resolve(one.document))
    }, () => undefined).finally(() => this.reading.delete(read))
    this.reading.add(read)
    return places
  }
}
