import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mutationOf } from './mutation.ts'
import { faultsAmong, mutationsFrom } from './run.ts'
import { allSamples } from './samples/index.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '2' },
    /** Writes the first mutation to a file instead of reading any. */
    save: { type: 'string' },
  },
})
const [count, seed, from, jobs] = [values.count, values.seed, values.from, values.jobs].map(Number) as [number, number, number, number]
const samples = await allSamples()

if (values.save) {
  writeFileSync(values.save, mutationOf(samples, { seed, number: from }).bytes)
} else {
  const start = performance.now()
  let faults = 0
  for await (const { number, says } of faultsAmong(mutationsFrom(seed, from, count), jobs)) {
    faults++
    say(`${samples[number % samples.length]?.name}: ${says}\n  npm run fuzz -- --seed ${seed} --from ${number} --count 1\n`)
  }
  say(`${count} mutations of ${samples.length} samples, seed ${seed}: ${faults} faults in ${Math.round((performance.now() - start) / 1000)} s`)
  process.exitCode = faults > 0 ? 1 : 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
