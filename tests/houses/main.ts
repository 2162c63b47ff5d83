import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { differencesOf, toldSamples, variantInTurn } from './run.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    /** Writes the first variant into a folder that is there, instead of reading any. */
    save: { type: 'string' },
  },
})
const [count, seed, from] = [values.count, values.seed, values.from].map(Number) as [number, number, number]
const samples = await toldSamples()

if (values.save) {
  const { name, bytes } = variantInTurn(samples, seed, from)
  writeFileSync(`${values.save}/${name}`, bytes)
} else {
  let wrong = 0
  for (let number = from; number < from + count; number++) {
    const variant = variantInTurn(samples, seed, number)
    const found = await differencesOf(variant)
    if (!found.length) continue
    wrong++
    say(`${variant.labels.name} ${variant.manner}\n${found.map((line) => `  ${line}\n`).join('')}  npm run houses -- --seed ${seed} --from ${number} --count 1`)
  }
  say(`${count} variants of ${samples.length} samples, seed ${seed}: ${wrong} are read otherwise than their labels say`)
  process.exitCode = wrong > 0 ? 1 : 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
