import { DocketError } from '../../text/errors.ts'
import { type ArchiveEntry, openArchive } from '../archive/open-archive.ts'
import type { Budget } from '../limits/budget.ts'
import { keepWithin } from '../limits/limits.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { walkXml } from '../xml/walk-xml.ts'

/** Kinds of parts by the ends of their relations' types. */
type PartKind =
  | 'officeDocument' | 'styles' | 'numbering' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'aFChunk'
  | 'sharedStrings'

/** How a part refers to another. */
interface Relation {
  readonly id: string
  readonly kind: string
  /** The name of the part that it leads to. */
  readonly part: string
}

/**
 * The parts of an Office Open XML file: of Word or of Excel. Each is unpacked once, under the limits, and nothing outside the file is
 * ever looked at.
 */
export class Parts {
  private readonly texts = new Map<string, Promise<string>>()

  private constructor(private readonly entries: ReadonlyMap<string, ArchiveEntry>, private readonly budget: Budget) {}

  static async open(bytes: Uint8Array, budget: Budget): Promise<Parts> {
    const entries = await openArchive(bytes, budget)
    return new Parts(new Map(entries.map((entry) => [keyOf(entry.name), entry])), budget)
  }

  /** The name of the part that leads to all others; where the file does not tell it, the part that has the usual name. */
  async main(usual: string): Promise<string> {
    const [told] = await this.related('', 'officeDocument')
    const alike = (name: string): boolean => name.replace(/\d{1,9}(?=[.]xml$)/, '') === usual
    return told ?? [...this.entries.keys()].find(alike) ?? usual
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name))
  }

  /** A part's XML; a part that the file does not have is damage. */
  text(name: string): Promise<string> {
    const key = keyOf(name)
    let text = this.texts.get(key)
    if (!text) this.texts.set(key, (text = this.decode(key)))
    return text
  }

  /** @throws DocketError when the file does not have the part, or it cannot be unpacked. */
  async bytes(name: string): Promise<Uint8Array> {
    const entry = this.entries.get(name)
    if (!entry) throw new DocketError('E_DAMAGED', `The file has no part ${name}.`, 'Save the file again from its source.')
    return entry.unpack()
  }

  /** The relations of a part to others; those that lead outside the file or nowhere are left out. */
  async relations(of: string): Promise<Relation[]> {
    const [folder, file] = splitPath(of)
    const name = `${folder}_rels/${file}.rels`
    const found: Relation[] = []
    if (!this.entries.has(name)) return found
    walkXml(await this.text(name), {
      open: ({ name: element, attribute }) => {
        if (element !== 'Relationship' || attribute('TargetMode') === 'External') return
        const part = resolved(folder, attribute('Target') ?? '')
        const kind = attribute('Type')?.split('/').at(-1) ?? ''
        if (this.entries.has(part)) found.push({ id: attribute('Id') ?? '', kind, part })
      },
    }, this.budget.limits)
    return found
  }

  /** The names of the parts of a kind that a part names. */
  async related(of: string, kind: PartKind): Promise<string[]> {
    return (await this.relations(of)).filter((relation) => relation.kind === kind).map(({ part }) => part)
  }

  async relatedTexts(of: string, kind: PartKind): Promise<string[]> {
    return Promise.all((await this.related(of, kind)).map((name) => this.text(name)))
  }

  private async decode(name: string): Promise<string> {
    const bytes = await this.bytes(name)
    keepWithin(this.budget.limits, 'markup', bytes.length)
    return decodeXml(bytes)
  }
}

/** Names of parts do not tell capitals from small letters; some programs write them with the slashes of their disk. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

function splitPath(path: string): [folder: string, file: string] {
  const end = path.lastIndexOf('/') + 1
  return [path.slice(0, end), path.slice(end)]
}

/** The name that an address leads to, seen from a folder. */
function resolved(folder: string, target: string): string {
  const key = keyOf(target)
  const steps: string[] = []
  for (const step of (key.startsWith('/') ? key : folder + key).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
