import type { Asked, AskedChange } from '../../change.ts'
import type { ChangedData, DocumentData, ListData, PlacesData, ReadData, SourceState, WordData } from '../../page-data.ts'
import { Recent } from './recent.ts'

/** So many documents are kept, and so many pictures of pages. */
const kept = { documents: 40, pictures: 60 }
/** Pictures are asked for in steps of so many pixels, so that one fits a window that grew a little. */
const widthStep = 200
const mostPixels = 2600

/** What the page asks its server, each thing once. */
export class Client {
  private readonly documents = new Recent<number, Promise<DocumentData>>(kept.documents)
  private readonly placed = new Recent<number, Promise<PlacesData>>(kept.documents)
  private readonly pictures = new Recent<string, HTMLImageElement>(kept.pictures)
  private readonly worded = new Recent<string, Promise<WordData[]>>(kept.documents)
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
    return this.placed.get(at, () => ask(`places/${at}`))
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
    const { document, marks } = changed
    this.documents.put(at, Promise.resolve(document))
    const places = await this.places(at)
    if (places.state === 'there') this.placed.put(at, Promise.resolve({ ...places, document, marks }))
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
    return this.pictures.get(address, () => Object.assign(new Image(), { src: address, alt: `Page ${page}`, decoding: 'async' }))
  }
}

function post<Data>(address: string, body: object): Promise<Data> {
  return ask(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}

async function ask<Data>(address: string, how?: RequestInit): Promise<Data> {
  const response = await fetch(address, how)
  if (!response.ok) throw new Error(`${address} gave ${response.status}`)
  return response.json() as Promise<Data>
}
