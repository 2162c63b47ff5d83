import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { letterPdf, letterText } from '../samples.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { type Command, docket, runProcess } from '../running/run-process.ts'

/** What a user waits for: small commands and single letters against a Node that does nothing. */
export async function measureStart(scratch: string, rounds: number): Promise<Finding[]> {
  const [pdf, text] = [join(scratch, 'letter.pdf'), join(scratch, 'letter.txt')]
  await writeFile(pdf, letterPdf(4))
  await writeFile(text, letterText())
  const single = (path: string): Command => docket('extract', path, '--format', 'json', '--no-cache')
  const commands: Command[] = [{ program: process.execPath, words: ['-e', '0'] }, docket('--version'), docket('--help'), single(pdf), single(text)]
  const [, version = 0, help = 0, onePdf = 0, oneText = 0] = await ratiosToFirst(commands.map((command) => ({ run: async () => (await runProcess(command)).milliseconds })), rounds)
  return [
    ratio('docket --version against node -e 0', version, { atMost: 1.35 }),
    ratio('docket --help against node -e 0', help, { atMost: 1.3 }),
    ratio('one PDF letter of four pages to JSON against node -e 0', onePdf, { atMost: 3.6 }),
    ratio('one text letter to JSON against node -e 0', oneText, { atMost: 2.5 }),
  ]
}
