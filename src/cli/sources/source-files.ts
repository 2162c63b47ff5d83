import { basename, posix } from 'node:path'
import { groupBy } from '../../analysis/lists/group-by.ts'
import { hashOf } from '../../batch/disk/hash-of.ts'
import { withSlashes } from '../../batch/disk/paths.ts'
import type { Input } from '../../batch/find/input.ts'
import type { DocketRecord } from '../../record/schema.ts'

/** Where a record's document lies: a file, or the document inside it that is called so. */
export interface FoundSource {
  readonly path: string
  readonly member?: string
}

/** Files by the hashes of their bytes: whatever they are called now, they are the same. */
export class SourceFiles {
  private readonly byName: ReadonlyMap<string, readonly string[]>
  private readonly byHash: ReadonlyMap<string | undefined, string>

  private constructor(private readonly hashed: readonly (readonly [Input, string | undefined])[]) {
    this.byName = groupBy(hashed.map(([{ path }]) => path), (path) => basename(path))
    this.byHash = new Map(hashed.map(([{ path }, hash]) => [hash, path]))
  }

  static async open(inputs: readonly Input[]): Promise<SourceFiles> {
    const hashed: (readonly [Input, string | undefined])[] = []
    for (const input of inputs) hashed.push([input, await hashOf(input.path)])
    return new SourceFiles(hashed)
  }

  /** Those that records were read from, each with these; an archive or a mail, which no record hashes, is found by its name. */
  wanted(records: readonly DocketRecord[]): Map<Input, readonly DocketRecord[]> {
    const ofHash = groupBy(records, ({ source }) => source.sha256)
    const ofContainer = groupBy(records.filter(isInside), fileNameOf)
    return new Map(this.hashed.flatMap(([input, hash = '']) => {
      const own = [...ofHash.get(hash) ?? [], ...ofContainer.get(basename(input.path)) ?? []]
      return own.length > 0 ? [[input, own] as const] : []
    }))
  }

  /** Whether a file is there that is called as a record's. */
  hasNameOf(record: DocketRecord): boolean {
    return this.byName.has(fileNameOf(record))
  }

  /** The file that a record was read from by its bytes; or else all that it may lie in by their name, the likeliest first. */
  find(record: DocketRecord): FoundSource[] {
    const { sha256, file } = record.source
    const path = this.byHash.get(sha256)
    if (path !== undefined) return [{ path }]
    const [container = '', ...inside] = file.split('!/')
    const found = isInside(record) ? this.byName.get(fileNameOf(record)) ?? [] : []
    return [...found]
      .sort((a, b) => sharedSteps(b, container) - sharedSteps(a, container))
      .map((one) => ({ path: one, member: inside.join('!/') }))
  }
}

function isInside({ source: { file } }: DocketRecord): boolean {
  return file.includes('!/')
}

/** What a record's file is called, or the archive or mail that it lies in. */
function fileNameOf({ source: { file } }: DocketRecord): string {
  return posix.basename(file.split('!/')[0] as string)
}

/** How many steps two paths have in common at their ends. */
function sharedSteps(one: string, other: string): number {
  const [these, those] = [one, other].map((path) => withSlashes(path).split('/').reverse()) as [string[], string[]]
  const differing = these.findIndex((step, at) => step !== those[at])
  return differing < 0 ? these.length : differing
}
