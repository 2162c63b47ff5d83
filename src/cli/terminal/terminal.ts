import { type ColourChoice, wantsColour } from './colour.ts'
import { neutralise } from './neutralise.ts'
import { type Paint, paintFor } from './paint.ts'

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** What a command may touch of the process it runs in; `process` fits. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin?: AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day, as 2026-05-31, where it is not the clock's. */
  readonly today?: string
  /** Whether other command lines follow in the same process, which is ended by whoever runs them. */
  readonly isOneOfMany?: boolean
}

/** The two streams of a command: data goes out on one, everything for people on the other. */
export class Terminal {
  private constructor(
    private readonly surroundings: Surroundings,
    /** For what is shown on stdout. */
    readonly paint: Paint,
    /** For what is said on stderr. */
    readonly sayPaint: Paint,
    /** Whether a fault comes with its stack trace. */
    readonly showsStacks: boolean,
  ) {}

  static async open(surroundings: Surroundings, colour: ColourChoice = 'auto', showsStacks = false): Promise<Terminal> {
    const { stdout, stderr, env } = surroundings
    const [paint, sayPaint] = await Promise.all([stdout, stderr].map((stream) => paintFor(wantsColour(colour, stream.isTTY === true, env))))
    return new Terminal(surroundings, paint as Paint, sayPaint as Paint, showsStacks)
  }

  /** Whether a person reads stdout. */
  get showsData(): boolean {
    return this.surroundings.stdout.isTTY === true
  }

  /** Whether a person reads stderr. */
  get showsTalk(): boolean {
    return this.surroundings.stderr.isTTY === true
  }

  get environment(): Surroundings['env'] {
    return this.surroundings.env
  }

  /** This day here, as 2026-05-31; no record knows it. */
  get today(): string {
    const now = new Date()
    return this.surroundings.today ?? [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  }

  /** Whether nobody is there to look at what a command changes. */
  get isContinuousIntegration(): boolean {
    return Boolean(this.surroundings.env.CI) && this.surroundings.env.CI !== 'false'
  }

  /** What comes on stdin: all, or what it takes to be more than so many bytes. */
  async input(most = Infinity): Promise<Buffer> {
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of this.surroundings.stdin ?? []) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      length += bytes.length
      if (length > most) break
    }
    return Buffer.concat(chunks)
  }

  /** Characters a line may have on stdout. */
  get width(): number {
    return this.surroundings.stdout.columns || 100
  }

  /** Characters a line may have on stderr. */
  get talkWidth(): number {
    return this.surroundings.stderr.columns || 100
  }

  /** Data as it is; a terminal gets it harmless. */
  async data(text: string): Promise<void> {
    await write(this.surroundings.stdout, this.showsData ? neutralise(text) : text)
  }

  /** A painted line for stdout. */
  async show(painted: string): Promise<void> {
    await write(this.surroundings.stdout, `${painted}\n`)
  }

  /** A painted line for people, on stderr. */
  say(painted: string): void {
    this.surroundings.stderr.write(`${painted}\n`)
  }

  /** Overwrites the last line on stderr; only where it is a terminal. */
  redraw(painted: string): void {
    this.surroundings.stderr.write(`\r\u001B[K${painted}`)
  }
}

async function write(stream: Output, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
}
