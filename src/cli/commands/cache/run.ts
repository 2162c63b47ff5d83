import { type CacheContents, cacheContents, clearCache } from '../../../batch/cache/cache-contents.ts'
import { cacheFolder } from '../../../batch/cache/cache-folder.ts'
import { fingerprintOf } from '../../../batch/cache/fingerprint.ts'
import type { Run } from '../../command/session.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'

interface CacheOptions {
  readonly cache?: string
  readonly json?: boolean
}

export const run: Run<CacheOptions> = async ([action], { cache, json }, terminal) => {
  const folder = cache ?? cacheFolder(terminal.environment)
  const contents = await cacheContents(folder)
  if (action === 'clear') {
    await clearCache(folder)
    terminal.say(`Removed ${counted(filesIn(contents), 'file')} from ${neutraliseLine(folder)}`)
  } else if (json) {
    await terminal.data(`${JSON.stringify({ folder, contents })}\n`)
  } else {
    await showContents(folder, contents, terminal)
  }
  return 'ok'
}

async function showContents(folder: string, contents: readonly CacheContents[], terminal: Terminal): Promise<void> {
  const current = await fingerprintOf({ pdfReader: undefined })
  await terminal.show(terminal.paint.strong(folder))
  for (const { fingerprint, files, bytes } of contents) {
    await terminal.show(
      `${fingerprint}  ${counted(files, 'file')}, ${(bytes / 1024 / 1024).toFixed(1)} MiB${fingerprint === current ? ', by these rules' : ''}`,
    )
  }
  if (contents.length === 0) await terminal.show('It is empty.')
}

function filesIn(contents: readonly CacheContents[]): number {
  return contents.reduce((sum, { files }) => sum + files, 0)
}
