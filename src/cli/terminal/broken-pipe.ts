import type { Surroundings } from './terminal.ts'

/** A reader that has seen enough (`docket … | head`) ends docket quietly; a closed stderr is nobody's loss. */
export function endWithReader({ stdout, stderr }: Surroundings): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  stderr.on('error', () => {})
}
