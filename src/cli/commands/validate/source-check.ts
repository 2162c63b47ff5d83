import { misplacedQuotes } from '../../../record/grounding.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { readSources, textsOf } from '../../sources/read-sources.ts'
import { SourceFiles } from '../../sources/source-files.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { type Trouble, recordTrouble } from '../../trouble/errors.ts'
import type { Troubles } from '../../trouble/troubles.ts'
import type { PlacedFault } from '../../../yaml-files/checked-yaml.ts'
import { type CheckedFile, placed } from './check-file.ts'

/** What reading sources gave, by the hashes of their bytes; trouble with a document inside a file by its way there. */
interface SourcesRead {
  readonly texts: ReadonlyMap<string, string>
  readonly troubles: ReadonlyMap<string, Trouble>
}

/** Looks whether quotes stand where they say in the texts of the files that records were read from. */
export class SourceCheck {
  /** Hashes of sources that were told to be missing, changed or unreadable. */
  private readonly told = new Set<string>()

  private constructor(
    private readonly folder: string,
    private readonly files: SourceFiles,
    private readonly options: CacheOptions,
    private readonly troubles: Troubles,
    private readonly terminal: Terminal,
  ) {}

  static async open(folder: string, options: CacheOptions, troubles: Troubles, terminal: Terminal): Promise<SourceCheck> {
    return new SourceCheck(folder, await SourceFiles.open(await findInputs([folder], troubles)), options, troubles, terminal)
  }

  /** The same files, each with the faults that its sources show as well. */
  async check(checked: readonly CheckedFile[]): Promise<CheckedFile[]> {
    const read = await this.read(checked.flatMap(({ formed }) => formed.map(({ record }) => record)))
    return checked.map((file) => ({ ...file, faults: [...file.faults, ...this.faultsIn(file, read)] }))
  }

  private async read(records: readonly DocketRecord[]): Promise<SourcesRead> {
    const texts = new Map<string, string>()
    const troubles = new Map<string, Trouble>()
    for await (const fate of readSources(this.files, records, this.options, this.terminal)) {
      for (const [hash, { text }] of textsOf(fate)) texts.set(hash, text)
      for (const one of fate.fates) if ('error' in one) troubles.set(wayInside(one.name) ?? fate.sha256 ?? one.name, one.error)
    }
    return { texts, troubles }
  }

  private faultsIn({ input, formed }: CheckedFile, { texts, troubles }: SourcesRead): PlacedFault[] {
    return formed.flatMap(({ record, locate }) => {
      const { sha256, file } = record.source
      const text = texts.get(sha256)
      if (text === undefined) this.tell(record, troubles.get(wayInside(file) ?? sha256) ?? this.notFound(record, input.name))
      return text === undefined ? [] : misplacedQuotes(record, text).map((fault) => placed(fault, locate))
    })
  }

  private tell({ source }: DocketRecord, trouble: Trouble): void {
    if (!this.told.has(source.sha256)) this.troubles.tell(trouble, source.file)
    this.told.add(source.sha256)
  }

  private notFound(record: DocketRecord, file: string): Trouble {
    return this.files.hasNameOf(record)
      ? recordTrouble('E_SOURCE_CHANGED', `The file holds other bytes than when ${file} was read from it.`, 'docket extract reads it anew.')
      : recordTrouble('E_NO_SOURCE', `The source of ${file} is not below ${this.folder}.`, 'Put it there, or name another folder.')
  }
}

/** From an archive or a mail to a document in it. */
function wayInside(file: string): string | undefined {
  const at = file.indexOf('!/')
  return at < 0 ? undefined : file.slice(at)
}
