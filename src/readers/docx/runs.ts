import type { XmlElement } from '../xml/walk-xml.ts'
import { type RunProperties, noteRunProperty } from './run-properties.ts'
import type { Styles } from './styles.ts'

interface Run {
  readonly own: RunProperties
  /** With what its styles say, once that was asked. */
  look?: RunProperties
}

/** The runs of words that are open: one may hold a box with others. */
export class Runs {
  private readonly open: Run[] = []

  constructor(private readonly styles: Styles) {}

  begin(): void {
    this.open.push({ own: {} })
  }

  end(): void {
    this.open.pop()
  }

  /** Takes note of an element inside the `rPr` of a run. */
  note(element: XmlElement): void {
    const run = this.open.at(-1)
    if (run) noteRunProperty(run.own, element)
  }

  /** What the words that come now are like, in a paragraph of a style. */
  lookIn(style: string | undefined): RunProperties {
    const run = this.open.at(-1)
    if (!run) return this.styles.ofWords(style)
    return (run.look ??= this.lookOf(run.own, style))
  }

  lookOf(own: RunProperties, style: string | undefined): RunProperties {
    return { ...this.styles.ofWords(style), ...this.styles.ofRun(own.style), ...own }
  }
}
