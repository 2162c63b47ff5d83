import { DocketError } from '../../text/errors.ts'
import { type ArchiveEntry, openArchive } from '../archive/open-archive.ts'
import type { Budget } from '../budget.ts'
import { keepWithin } from '../limits.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { walkXml } from '../xml/walk-xml.ts'

/** Kinds of parts by the ends of their relationships' types. */
export type PartKind = 'officeDocument' | 'styles' | 'numbering' | 'header' | 'footer'

/** The parts of a Word file. Each is unpacked once, under the limits, and nothing outside the file is ever looked at. */
export class Parts {
  private readonly texts = new Map<string, Promise<string>>()

  private constructor(private readonly entries: ReadonlyMap<string, ArchiveEntry>, private readonly budget: Budget) {}

  static async open(bytes: Uint8Array, budget: Budget): Promise<Parts> {
    const entries = await openArchive(bytes, budget)
    return new Parts(new Map(entries.map((entry) => [entry.name, entry])), budget)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** A part's XML; a part that the file does not have is damage. */
  text(name: string): Promise<string> {
    let text = this.texts.get(name)
    if (!text) this.texts.set(name, (text = this.unpack(name)))
    return text
  }

  /** The names of the parts of a kind that a part names; those outside the file are left out. */
  async related(of: string, kind: PartKind): Promise<string[]> {
    const [folder, file] = splitPath(of)
    const name = `${folder}_rels/${file}.rels`
    const found: string[] = []
    if (!this.has(name)) return found
    walkXml(await this.text(name), {
      open: (element) => {
        const target = element.attribute('Target') ?? ''
        if (element.name !== 'Relationship' || element.attribute('Type')?.split('/').at(-1) !== kind) return
        const part = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
        if (element.attribute('TargetMode') !== 'External' && this.has(part)) found.push(part)
      },
    }, this.budget.limits)
    return found
  }

  async relatedTexts(of: string, kind: PartKind): Promise<string[]> {
    return Promise.all((await this.related(of, kind)).map((name) => this.text(name)))
  }

  private async unpack(name: string): Promise<string> {
    const entry = this.entries.get(name)
    if (!entry) throw new DocketError('E_DAMAGED', `The Word file has no part ${name}.`, 'Save the file again from its source.')
    const bytes = await entry.unpack()
    keepWithin(this.budget.limits, 'markup', bytes.length)
    return decodeXml(bytes)
  }
}

function splitPath(path: string): [folder: string, file: string] {
  const end = path.lastIndexOf('/') + 1
  return [path.slice(0, end), path.slice(end)]
}
