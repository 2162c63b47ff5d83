import { parentPort } from 'node:worker_threads'
import { watchEngineMemory } from '../threads/engine-memory.ts'
import { Pulse } from '../threads/pulse.ts'
import type { Order } from '../threads/reading-thread.ts'
import { doTask } from './do-task.ts'
import type { Task } from './task.ts'

let pulse: Pulse | undefined
watchEngineMemory((bytes) => pulse?.takeMemory(bytes))

/** What a reading thread does: one file after the other, PDFium started once. */
parentPort?.on('message', async ({ task, pulse: shared }: Order<Task>) => {
  pulse = new Pulse(shared)
  parentPort?.postMessage(await doTask(task, () => pulse?.beat()))
})
