import { stat } from 'node:fs/promises'

/** Whether two paths lead to one file, by whatever links; what is not there is the same as nothing. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [here, there] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)))
  return here !== undefined && here.dev === there?.dev && here.ino === there.ino
}
