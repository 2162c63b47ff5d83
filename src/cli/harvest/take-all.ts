import type { Input } from '../../batch/find/input.ts'
import type { ArchiveEvent } from '../../batch/keep/archive.ts'
import type { Interruption } from '../terminal/interruption.ts'
import type { Progress } from '../terminal/progress.ts'
import type { Harvest } from './harvest.ts'
import type { Sink } from './sink.ts'

interface Taking {
  readonly sink: Sink
  readonly harvest: Harvest
  take(event: ArchiveEvent): void
  readonly interruption: Interruption
  readonly progress: Progress
  /** Failures after which enough is enough. */
  readonly maxErrors?: number
}

/** Takes all files, or as many as were read before somebody or too many errors stopped it. */
export async function takeAll(inputs: readonly Input[], taking: Taking): Promise<boolean> {
  const { sink, harvest, take, interruption, progress, maxErrors } = taking
  const enough = new AbortController()
  const stopAtMost = (): void => { if (maxErrors !== undefined && harvest.failures >= maxErrors) enough.abort() }
  stopAtMost()
  progress.show(harvest)
  try {
    for await (const event of sink.take(inputs, {
      soon: AbortSignal.any([interruption.signal, enough.signal]), now: interruption.overdue,
    })) {
      progress.clear()
      take(event)
      stopAtMost()
      progress.show(harvest, event.input.name)
    }
  } finally {
    progress.clear()
  }
  return harvest.files === inputs.length
}
