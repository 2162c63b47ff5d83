import type { DocumentData, ListData, PlacesData, SourceState } from '../../page-data.ts'
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

async function ask<Data>(address: string): Promise<Data> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} gave ${response.status}`)
  return response.json() as Promise<Data>
}
