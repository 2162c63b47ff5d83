import { type FileFate, readMany } from '../../../batch/read/read-many.ts'
import type { WriterEntry } from '../../../writers/index.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { Sink, SinkOptions } from '../../harvest/sink.ts'

/** Standard output, which takes one format, each file in its turn. */
export async function streamSink(options: SinkOptions, terminal: Terminal): Promise<Sink> {
  const { stream } = await (options.writers[0] as WriterEntry).load()
  let count = 0
  const write = async ({ fates }: FileFate): Promise<void> => {
    for (const fate of fates) {
      if ('records' in fate) {
        for (const record of fate.records) await terminal.data((count === 0 ? stream.begin() : '') + stream.record(record, count++))
      }
    }
  }
  return {
    place: undefined,
    async *take(inputs, stops) {
      for await (const fate of readMany(inputs, { ...options, order: 'input' }, stops)) {
        await write(fate)
        yield { kind: 'read', ...fate }
      }
    },
    async close() {
      await terminal.data((count === 0 ? stream.begin() : '') + stream.end(count))
      return []
    },
  }
}
