// Loaded before docket: after so many files have been written, writing waits until the process is interrupted.
import { once } from 'node:events'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

let room = Number(process.env.DOCKET_FAULT_ROOM)

if (isMainThread) {
  const interrupted = once(process, 'SIGINT')
  const path = join(tmpdir(), `docket-fault-${process.pid}`)
  const handle = await open(path, 'w')
  const { writeFile } = Object.getPrototypeOf(handle)
  Object.getPrototypeOf(handle).writeFile = async function (...words) {
    if (room-- <= 0) await interrupted
    return writeFile.apply(this, words)
  }
  await handle.close()
  await rm(path)
}
