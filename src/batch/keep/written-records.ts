import { dirname, join } from 'node:path'
import { isThere } from '../disk/is-there.ts'
import { placeBelow } from '../disk/paths.ts'
import { manifestName } from '../find/file-kinds.ts'
import { Manifest } from './manifest.ts'
import { type Look, look } from './written-file.ts'

interface KeptFolder {
  readonly folder: string
  readonly manifest: Manifest
}

/** Knows of files, by the manifests above them, whether they are as docket wrote them. */
export class WrittenRecords {
  private readonly above = new Map<string, Promise<KeptFolder | undefined>>()

  async look(path: string): Promise<Look> {
    const kept = await this.keptAbove(dirname(path))
    const file = kept && placeBelow(kept.folder, path)
    const entry = file === undefined ? undefined : kept?.manifest.ownerOf(file)
    return look(path, entry?.written?.[entry.files.indexOf(file as string)])
  }

  private keptAbove(folder: string): Promise<KeptFolder | undefined> {
    const known = this.above.get(folder)
    if (known) return known
    const found = this.find(folder)
    this.above.set(folder, found)
    return found
  }

  private async find(folder: string): Promise<KeptFolder | undefined> {
    if (await isThere(join(folder, manifestName))) return { folder, manifest: await Manifest.look(folder) }
    return dirname(folder) === folder ? undefined : this.keptAbove(dirname(folder))
  }
}
