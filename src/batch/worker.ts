import { watchEngineMemory } from './engine-memory.ts'
import { Pulse } from './pulse.ts'
import { type Done, type Task, doTask } from './read-task.ts'

let pulse: Pulse | undefined
watchEngineMemory((bytes) => pulse?.takeMemory(bytes))

/** What a worker of the pool does: one file after the other, PDFium started once. */
export default function work(task: Task): Promise<Done> {
  pulse = task.pulse && new Pulse(task.pulse)
  return doTask(task)
}
