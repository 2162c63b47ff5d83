import type { ReadFile } from '../../../batch/queue/in-hand.ts'
import { version } from '../../../version.ts'
import { byName } from '../../terminal/counts.ts'

/** What a worker has done since it began. */
export class Figures {
  files = 0
  failures = 0
  portions = 0
  private documents = 0
  private reused = 0
  private bytes = 0
  private milliseconds = 0
  private inHand = 0
  private readonly codes = new Map<string, number>()

  constructor(private readonly threads: number) {}

  took(files: number): void {
    this.portions++
    this.inHand += files
  }

  read({ file, fate: { fates, milliseconds, reused } }: ReadFile): void {
    const [code] = fates.flatMap((fate) => ('error' in fate ? [fate.error.code] : []))
    this.files++
    this.inHand--
    this.bytes += file.bytes
    this.milliseconds += milliseconds
    if (reused) this.reused++
    for (const fate of fates) if ('records' in fate) this.documents += fate.records.length
    if (code === undefined) return
    this.failures++
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
  }

  /**
   * In Prometheus' text format.
   * @param retries how often the database was asked again
   */
  text(retries: number): string {
    const codes = Object.entries(byName(this.codes))
    return [
      ...metric('build_info', 'gauge', 'The version of docket.', [[`version="${version}"`, 1]]),
      ...metric('threads', 'gauge', 'Threads that read files.', [['', this.threads]]),
      ...metric('files_in_hand', 'gauge', 'Files taken from the queue and not yet read.', [['', this.inHand]]),
      ...metric('portions_total', 'counter', 'Portions taken from the queue.', [['', this.portions]]),
      ...metric('files_total', 'counter', 'Files done, by result.', [['result="read"', this.files - this.failures], ['result="failed"', this.failures]]),
      ...metric('failures_total', 'counter', 'Files that failed, by the code of the first failure.', codes.map(([code, count]) => [`code="${code}"`, count])),
      ...metric('cached_files_total', 'counter', 'Files that were in the cache of this machine.', [['', this.reused]]),
      ...metric('documents_total', 'counter', 'Records made of documents.', [['', this.documents]]),
      ...metric('bytes_total', 'counter', 'Bytes of the files done.', [['', this.bytes]]),
      ...metric('reading_seconds_total', 'counter', 'Seconds that threads spent on files.', [['', this.milliseconds / 1000]]),
      ...metric('database_retries_total', 'counter', 'How often the database was asked again.', [['', retries]]),
      '',
    ].join('\n')
  }
}

type Sample = readonly [labels: string, value: number]

function metric(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string[] {
  return [
    `# HELP docket_${name} ${help}`,
    `# TYPE docket_${name} ${type}`,
    ...samples.map(([labels, value]) => `docket_${name}${labels && `{${labels}}`} ${value}`),
  ]
}
