import { statusOf } from '../exit-statuses.ts'
import type { Surroundings } from './terminal.ts'

/** A reader that has seen enough (`docket … | head`) ends docket quietly, a full disk with one error; a closed stderr is nobody's loss. */
export function endWithOutput({ stdout, stderr }: Surroundings): void {
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0)
    stderr.write(
      `docket: E_OUTPUT Standard output could not be written (${message}). Free the disk or send it elsewhere; what is there may end in the midst of a record.\n`,
    )
    process.exit(statusOf('output'))
  })
  stderr.on('error', () => {})
}
