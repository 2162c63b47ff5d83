import { letter } from './letter.ts'
import { runDocket } from './run-docket.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Two letters in two parts of a folder. */
export async function twoParts(): Promise<string> {
  const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': `${letter}Another.` })
  for (const name of ['a', 'b']) await extracted(cwd, `parts/${name}`, [`in/${name}.txt`])
  return cwd
}

export function extracted(cwd: string, out: string, words: readonly string[] = ['in']) {
  return runDocket(['extract', ...words, '--out', out, '--no-cache', '--no-config', '--jobs', '1'], { cwd })
}

export const merged = (cwd: string, ...words: string[]) => runDocket(['merge', ...words, '--out', 'all'], { cwd })
