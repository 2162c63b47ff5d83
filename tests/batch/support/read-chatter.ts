import { readMany } from '../../../src/batch/read/read-many.ts'

/** Reads a file by a worker that prints words of its own, and says when it is done. */
const inputs = [{ path: 'chatter', name: 'chatter', place: 'chatter' }]
for await (const { input } of readMany(inputs, { reader: {}, order: 'input', worker: new URL('../workers/trouble.mjs', import.meta.url) })) {
  process.stdout.write(`read ${input.name}\n`)
}
