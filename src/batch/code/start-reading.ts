import 'node:crypto'
import 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { answer } from '../read/worker.ts'
import { codeFolder } from './code-folder.ts'
import { settleCompiler } from './compiler.ts'
import { KeptCode } from './kept-code.ts'
import { runKept } from './run-kept.ts'

/** What the build makes of all that a reading thread may run, by its file and its hash. */
declare const readingScript: { readonly file: string; readonly hash: string }

// Node has its own modules compiled beforehand, which is of no use under other flags. So those that reading needs are loaded by now.
void performance
settleCompiler()
const folder = codeFolder(process.env)
const kept = folder === undefined ? undefined : new KeptCode(folder, readingScript.hash)
const { exports: reading, keepAfter } = runKept<{ readonly answer: typeof answer }>(new URL(readingScript.file, import.meta.url), kept)

parentPort?.on('message', async (order: Parameters<typeof answer>[0]) => {
  const { done, kind } = await reading.answer(order)
  // A thread that has answered may be ended at any time.
  await keepAfter(kind)
  parentPort?.postMessage(done)
})
