import { writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

/** A worker that does what the name of its file says. */
parentPort.on('message', ({ task: { input, writers = [] }, pulse }) => {
  if (input.name.includes('hang')) hang(input.path)
  if (input.name.includes('memory')) for (const hoard = []; ;) hoard.push(new Array(100_000).fill(input.name.length))
  if (input.name.includes('engine')) for (Atomics.store(new Int32Array(pulse), 1, 999); ;);
  if (input.name.includes('crash')) throw new Error('boom')
  if (input.name.includes('chatter')) process.stdout.write('said by a library')
  parentPort.postMessage({ fates: [{ name: input.name, records: [] }], texts: [writers.map(() => input.name)], sha256: '0'.repeat(64), reused: false, milliseconds: 1 })
})

/** Says so in the file that it was to read, and does nothing any more. */
function hang(path) {
  writeFileSync(path, 'hangs')
  for (;;);
}
