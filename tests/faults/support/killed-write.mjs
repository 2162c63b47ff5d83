// Loaded before whatever writes: in the midst of the first file the process is killed.
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const path = join(tmpdir(), `docket-fault-${process.pid}`)
const handle = await open(path, 'w')
const { writeFile } = Object.getPrototypeOf(handle)
await handle.close()
await rm(path)
Object.getPrototypeOf(handle).writeFile = async function (content) {
  await writeFile.call(this, content.slice(0, content.length / 2))
  process.kill(process.pid, 'SIGKILL')
}
