import { relative, resolve } from 'node:path'
import { withSlashes } from '../../batch/disk/paths.ts'
import type { KnownEntry, KnownSetting } from '../settings/uses.ts'

/** Failures and warnings that are known, and which of them a run has met. */
export class KnownTroubles {
  private constructor(private readonly folder: string, private readonly entries: readonly Entry[], private readonly today: string) {}

  /** @param today as 2026-05-31 */
  static async open({ folder, entries }: KnownSetting = { folder: '', entries: [] }, today: string): Promise<KnownTroubles> {
    return new KnownTroubles(folder, await Promise.all(entries.map(entryOf)), today)
  }

  /**
   * What is known of a failure or a warning; undefined where it counts.
   * @param file as a record names its file, with the document inside it
   */
  find(file: string, code: string): KnownEntry | undefined {
    const met = this.of(file).filter(({ known }) => known.code === code)
    for (const entry of met) entry.isMet = true
    return met.find(({ known }) => !this.isOver(known))?.known
  }

  /** Takes note of a file that was read: what is not met there occurs no more. */
  read(file: string): void {
    for (const entry of this.of(file)) entry.isRead = true
  }

  /** Takes note of a file that was not read, of which nobody can tell. */
  left(file: string): void {
    for (const entry of this.of(file)) entry.isLeft = true
  }

  /**
   * What there is to change in the settings, once all files have been taken.
   * @param areAll whether these were all files of the project: only then is a pattern's code gone, or a name wrong
   */
  notes(areAll: boolean): string[] {
    return this.entries.flatMap(({ known, isMet, isRead, isLeft, isOfOne }) => {
      const { place, file, code, until } = known
      if (isMet && this.isOver(known)) return [`${place}: ${code} in ${file} was known until ${until}, and counts again.`]
      if (areAll && !isMet && !isRead && !isLeft) return [`${place}: no file is ${file}; correct or remove it.`]
      return isRead && !isMet && !isLeft && (isOfOne || areAll) ? [`${place}: ${code} does not occur in ${file} any more; remove it.`] : []
    })
  }

  private of(file: string): Entry[] {
    const place = withSlashes(relative(this.folder, resolve(file)))
    return this.entries.filter(({ fits }) => fits(place))
  }

  private isOver({ until = this.today }: KnownEntry): boolean {
    return until < this.today
  }
}

type Fits = (place: string) => boolean

class Entry {
  isMet = false
  isRead = false
  isLeft = false

  /** @param isOfOne whether it names one file */
  constructor(readonly known: KnownEntry, readonly fits: Fits, readonly isOfOne: boolean) {}
}

/** Parts the name of a document inside a file from the file's. */
const inside = '!/'

/** A file's own name fits, whatever signs of a pattern are in it; and all that is inside a file fits with it. */
async function entryOf(known: KnownEntry): Promise<Entry> {
  const { default: picomatch } = await import('picomatch')
  const plain = known.file.replace(/^\.\//, '')
  const isName = !plain.includes('/')
  const isAlike = picomatch(plain, { basename: isName })
  const fits = (place: string): boolean => [place, place.split(inside)[0] as string].some((name) => name === plain || isAlike(name))
  return new Entry(known, fits, !isName && !picomatch.scan(plain).isGlob)
}
