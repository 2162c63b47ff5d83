import { type Done, type Task, doTask } from './read-task.ts'

/** What a worker of the pool does: one file after the other, PDFium started once. */
export default function work(task: Task): Promise<Done> {
  return doTask(task)
}
