import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { faultIn } = await import('./fault.ts')
const { mutationOf } = await import('./mutation.ts')
const { allSamples } = await import('./samples/index.ts')
const samples = await allSamples()

/** Tells what is wrong with the mutation that it is asked for. */
parentPort.on('message', async ({ task }) => {
  parentPort.postMessage(await faultIn(mutationOf(samples, task)))
})
