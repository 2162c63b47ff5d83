import { readDocument, readingsOf } from '../../docket.ts'
import { asDocketError } from '../../text/errors.ts'
import { plainError } from '../fates/plain-fate.ts'
import { declaredTypes } from '../types/declared-types.ts'
import { drawTask, openTask } from './open-task.ts'
import { readFileTask } from './read-file-task.ts'
import { sourceOf } from './source-file.ts'
import type { DocumentDone, DocumentTask, DrawDone, FileDone, OpenDone, Task } from './task.ts'

/**
 * Does what a worker is asked. Never throws: trouble is a part of the answer.
 * @param onPage called while a file takes long and does not hang
 */
export function doTask(task: Task, onPage: () => void): Promise<FileDone | DocumentDone | OpenDone | DrawDone> {
  if ('draws' in task) return drawTask(task)
  if ('opens' in task) return openTask(task, onPage)
  return 'document' in task ? readDocumentTask(task, onPage) : readFileTask(task, onPage)
}

async function readDocumentTask({ document, options, isExtracted }: DocumentTask, onPage: () => void): Promise<DocumentDone> {
  try {
    const read = await readDocument(await sourceOf(document, options.limits), { ...options, onPage })
    return { read, readings: isExtracted ? readingsOf(read, await declaredTypes(options)) : [] }
  } catch (error) {
    return { error: plainError(asDocketError(error)) }
  }
}
