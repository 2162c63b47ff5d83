/** A worker that does what the name of its file says. */
export default async function work({ input, pulse, writers = [] }) {
  if (input.name.includes('hang')) for (;;);
  if (input.name.includes('memory')) for (const hoard = []; ;) hoard.push(new Array(100_000).fill(input.name.length))
  if (input.name.includes('engine')) for (Atomics.store(new Int32Array(pulse), 1, 999); ;);
  if (input.name.includes('crash')) throw new Error('boom')
  return { fates: [{ name: input.name, records: [] }], texts: [writers.map(() => input.name)], sha256: '0'.repeat(64), reused: false, milliseconds: 1 }
}
