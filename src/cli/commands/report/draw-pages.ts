import { Opener } from '../../../batch/open/opener.ts'
import type { OpenedFile } from '../../../batch/read/task.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { DocumentPictures, PictureOfPage } from '../../../report/data/source-finder.ts'
import { type PageSize, boxesOf } from '../../../text/text-places.ts'
import { Origins } from '../../sources/origins.ts'
import type { SourceFiles } from '../../sources/source-files.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { pictureLimits } from './picture-limits.ts'

export type Pictures = ReadonlyMap<DocketRecord, DocumentPictures>

interface Wanted {
  readonly files: SourceFiles
  readonly records: readonly DocketRecord[]
  readonly terminal: Terminal
  readonly quiet: boolean
}

/** Draws the pages of records' documents. One that is not found, cannot be read or has no pages has no pictures. */
export async function drawPages({ files, records, terminal, quiet }: Wanted): Promise<Pictures> {
  const opener = new Opener()
  const origins = new Origins(Promise.resolve(files), opener)
  const paged = records.filter(({ source }) => source.pages !== null)
  const progress = new Progress(terminal, paged.length, !quiet)
  const pictures = new Map<DocketRecord, DocumentPictures>()
  let pages = 0
  try {
    for (const [at, record] of paged.entries()) {
      const opened = await origins.open(record)
      if (!('state' in opened)) {
        const drawn = await picturesOf(record, opened, origins, pictureLimits.inAll - pages)
        pictures.set(record, drawn)
        pages += drawn.pages.length
      }
      progress.show({ files: at + 1, pages }, record.source.file)
    }
  } finally {
    progress.clear()
    opener.close()
  }
  return pictures
}

async function picturesOf(record: DocketRecord, { places }: OpenedFile, origins: Origins, left: number): Promise<DocumentPictures> {
  const sizes = (places?.pages ?? []).filter(({ page }) => isOwn(record, page))
  const drawn = await Promise.all(sizes.slice(0, Math.min(pictureLimits.ofDocument, left)).map((size) => pictureOf(record, size, origins)))
  const pages = drawn.filter((picture) => picture !== undefined)
  return { pages, leftOut: sizes.length - pages.length, boxesOf: (span) => boxesOf({ places }, span) }
}

async function pictureOf(record: DocketRecord, size: PageSize, origins: Origins): Promise<PictureOfPage | undefined> {
  const picture = await origins.draw(record, { page: size.page, width: pictureLimits.width, isKept: true })
  return picture && { size, ...picture }
}

/** Whether a page of a file is one of the document that a record is of. */
function isOwn({ source: { part } }: DocketRecord, page: number): boolean {
  return part === null || (page >= (part.firstPage ?? 1) && page <= (part.lastPage ?? Infinity))
}
