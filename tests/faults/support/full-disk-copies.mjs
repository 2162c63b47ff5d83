// Loaded before docket: after so many files have been copied, the disk is full, in the midst of one.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

let room = Number(process.env.DOCKET_FAULT_ROOM)
const { copyFile, readFile, writeFile } = fs

fs.copyFile = async function (from, to, mode) {
  if (room-- > 0) return copyFile(from, to, mode)
  const whole = await readFile(from)
  await writeFile(to, whole.subarray(0, whole.length / 2))
  throw Object.assign(new Error('ENOSPC: no space left on device, copyfile'), { code: 'ENOSPC' })
}
syncBuiltinESMExports()
