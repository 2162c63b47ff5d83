// Loaded before docket: after so many files have been written, the disk is full, in the midst of one.
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

let room = Number(process.env.DOCKET_FAULT_ROOM)

if (isMainThread) {
  const path = join(tmpdir(), `docket-fault-${process.pid}`)
  const handle = await open(path, 'w')
  const { writeFile } = Object.getPrototypeOf(handle)
  Object.getPrototypeOf(handle).writeFile = async function (content, ...rest) {
    if (room-- > 0) return writeFile.call(this, content, ...rest)
    await writeFile.call(this, content.slice(0, content.length / 2), ...rest)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  await handle.close()
  await rm(path)
}
