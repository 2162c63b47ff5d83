import { nameExtension } from '../../readers/names/name-extension.ts'
import { watchEngineMemory } from '../threads/engine-memory.ts'
import { Pulse } from '../threads/pulse.ts'
import type { Order } from '../threads/reading-thread.ts'
import { doTask } from './do-task.ts'
import type { Task } from './task.ts'

let pulse: Pulse | undefined
watchEngineMemory((bytes) => pulse?.takeMemory(bytes))

type Done = Awaited<ReturnType<typeof doTask>>

/** What a reading thread does: one file after the other, PDFium started once. */
export async function answer({ task, pulse: shared }: Order<Task>): Promise<{ readonly done: Done, readonly kind: string }> {
  pulse = new Pulse(shared)
  const done = await doTask(task, () => pulse?.beat())
  return { done, kind: kindOf(task, done) }
}

/** Tasks of one kind run about the same code. */
function kindOf(task: Task, done: Done): string {
  if ('reused' in done && done.reused) return 'reused'
  return 'input' in task ? nameExtension(task.input.name) : 'document'
}
