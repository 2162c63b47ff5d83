import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { dayInWords, percent } from '../../../pages/parts/words.ts'
import type { DocumentData } from '../../page-data.ts'
import { Fold } from './fold.ts'
import { correctionStop, doubtStop, fieldStop } from './rows.ts'
import type { Stop } from './stop.ts'
import { type Look, keyOf } from './surface.ts'

/** A record as a form beside its page: what there is to look at, its values, and what was not read. */
export class RecordPane {
  readonly root: HTMLElement
  readonly stops: readonly Stop[]
  /** Findings, which are many and seldom gone through. */
  readonly findings: Fold
  private readonly looks = new Map<string, Look>()

  constructor(data: DocumentData, go: (id: string) => void, former?: Fold) {
    const { type, confidence, title, file, doubts, fields, empty, corrections, seen, locked } = data
    const doubtful = doubts.map((doubt, at) => doubtStop(doubt, at, go))
    const all = fields.map((field) => fieldStop(field, go))
    const values = all.filter((stop) => !isFinding(stop))
    const found = all.filter(isFinding)
    this.findings = new Fold('/findings', 'Findings', found.map(({ row }) => row), go, former?.isOpen ?? found.some(({ isDoubtful }) => isDoubtful))
    const folded = found.map((stop) => ({ ...stop, foldedIn: this.findings }))
    const corrected = corrections.map((correction, at) => correctionStop(correction, at, go))
    this.stops = [...doubtful, ...values, ...(found.length > 0 ? [this.findings.stop] : []), ...folded, ...corrected]
    this.keepLooks()
    const opened = found.length > 0 ? [element('li', {}, this.findings.stop.row, this.findings.list)] : []
    this.root = element('section', { class: 'record', 'aria-label': 'Record' },
      element('p', { class: 'about' }, title ? element('strong', {}, title) : null, element('span', {}, `${typeName(type)}, ${percent(confidence)} sure`), element('span', { class: 'file' }, file)),
      locked ? element('p', { class: 'locked' }, `Nothing can be corrected here: ${locked}`) : null,
      seen ? element('p', { class: 'note seen' }, seenWords(seen)) : null,
      doubtful.length > 0 ? rows('To look at', doubtful) : element('p', { class: 'note' }, 'Nothing to look at.'),
      rows('Values', values, opened),
      corrected.length > 0 ? rows('Corrections', corrected) : null,
      empty.length > 0 ? element('p', { class: 'note' }, `Not read: ${empty.map(fieldName).join('; ')}.`) : null)
  }

  /** How words are marked, by their key. */
  readonly lookOf = (key: string): Look => this.looks.get(key) ?? ''

  /** The first row in sight that has these words, or else the first at all. */
  stopOf(key: string): Stop | undefined {
    const having = this.stops.filter(({ spans }) => spans.some((own) => keyOf(own) === key))
    return having.find(({ foldedIn }) => foldedIn?.isOpen !== false) ?? having[0]
  }

  /** Words are doubtful if those of any value are, and folded away if those of all values are. */
  private keepLooks(): void {
    for (const { spans, isDoubtful, foldedIn } of this.stops) {
      const look = isDoubtful ? 'doubtful' : foldedIn ? 'finding' : ''
      for (const key of spans.map(keyOf)) this.looks.set(key, graver(this.looks.get(key), look))
    }
  }
}

function graver(one: Look | undefined, other: Look): Look {
  if (one === 'doubtful' || other === 'doubtful') return 'doubtful'
  return one === '' ? '' : other
}

function isFinding({ pointer }: Stop): boolean {
  return pointer?.startsWith('/findings/') === true
}

function rows(heading: string, stops: readonly Stop[], others: readonly HTMLElement[] = []): HTMLElement {
  return element('section', {}, element('h2', {}, `${heading} (${stops.length})`),
    element('ul', { class: 'rows' }, stops.map(({ row }) => element('li', {}, row)), others))
}

function seenWords({ by, on, isSame }: NonNullable<DocumentData['seen']>): string {
  const who = ['Reviewed', by ? `by ${by}` : '', on ? `on ${dayInWords(on)}` : ''].filter(Boolean).join(' ')
  return isSame ? `${who}.` : `${who}; it is otherwise now.`
}
