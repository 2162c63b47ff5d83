import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { ListEntry } from '../../page-data.ts'
import { filtersIn, fitting } from '../data/filters.ts'
import { atTheEnd, howFar } from '../data/how-far.ts'
import type { Key } from '../keys/keys.ts'
import { type Shown, type Stage, type View, nameOf } from '../stage.ts'
import { Corrector } from '../edit/corrector.ts'
import { DeskView } from './desk-view.ts'
import { choosingKeys, correctingKeys, goingKeys, showingKeys } from './document-keys.ts'

/** One document: its record beside its pages, and the way to the next in the list as it is narrowed. */
export const documentView: View = (stage, { subject, options }) => {
  const { list } = stage
  const at = list.documents.findIndex(({ key }) => key === subject)
  const entry = list.documents[at]
  if (!entry) return { title: 'Unknown document', contents: [element('p', {}, `There is no record ${subject}.`)], keys: [] }
  return new DocumentShown(stage, at, options).shown(nameOf(entry))
}

class DocumentShown {
  private readonly filters
  private readonly order: readonly number[]
  private readonly frame = element('div', { class: 'frame' })
  private desk: DeskView | undefined
  private corrector: Corrector | undefined

  constructor(private readonly stage: Stage, private readonly at: number, private readonly options: URLSearchParams) {
    this.filters = filtersIn(options)
    this.order = fitting(stage.list, this.filters)
  }

  shown(title: string): Shown {
    return { title, contents: [this.frame], keys: this.keys(), begin: () => void this.begin(), mayLeave: () => this.mayLeave() }
  }

  private async begin(): Promise<void> {
    const { client, list } = this.stage
    const placing = client.placesFor(this.at, () => this.isHere)
    const data = await client.document(this.at)
    if (!this.isHere) return
    const desk: DeskView = new DeskView(data, this.at, client, {
      arrived: ({ id }) => this.remember(id), selected: (span) => this.corrector?.forms.selected(span), mayLeave: () => this.mayLeave(),
    })
    this.desk = desk
    this.corrector = new Corrector(this.stage, this.at, desk)
    this.frame.replaceChildren(desk.root)
    desk.tellProgress(howFar(list.documents))
    desk.begin(this.options.get('at'))
    const places = await placing
    if (!places || !this.isHere) return
    if (places.state === 'there') list.documents[this.at] = places.entry
    desk.tellProgress(howFar(list.documents))
    desk.place(places)
    const next = this.neighbour(1)
    if (next !== undefined) await client.readAhead(next)
  }

  /** Whether it is still shown: a person may have gone on before it was read. */
  private get isHere(): boolean {
    return this.frame.isConnected
  }

  private keys(): Key[] {
    const { desk, corrector, forms } = { desk: () => this.desk, corrector: () => this.corrector, forms: () => this.corrector?.forms }
    const leaving: readonly Key[] = [
      ...correctingKeys(corrector, () => void this.done()), ...goingKeys(desk, this.stage.say),
      { names: [']'], meaning: 'next document', press: () => this.open(1) },
      { names: ['['], meaning: 'document before', press: () => this.open(-1) },
    ]
    return [
      ...choosingKeys(forms), ...leaving.map((key) => this.guarded(key)), ...showingKeys(desk, forms),
      { names: ['Escape'], meaning: 'leave what is open; back to the list', press: () => this.leave() },
    ]
  }

  /** Takes the document as it is now for right, and goes on. */
  private async done(): Promise<void> {
    const isSeen = this.desk?.data.seen?.isSame === true || await this.corrector?.see()
    if (!isSeen || !this.isHere) return
    this.desk?.tellProgress(howFar(this.stage.list.documents))
    this.open(1)
  }

  /** A key that does nothing while a form holds what is not saved. */
  private guarded(key: Key): Key {
    const press = (event: KeyboardEvent): void => {
      if (this.mayLeave()) key.press(event)
    }
    return { ...key, press }
  }

  private mayLeave(): boolean {
    return this.corrector?.forms.mayLeave() ?? true
  }

  private leave(): void {
    if (this.corrector?.forms.isOpen) this.corrector.forms.cancel()
    else location.hash = addressOf('list', '', { ...this.filters, at: this.stage.list.documents[this.at]?.key ?? '' })
  }

  /** The row stands in the address, so that it can be sent to somebody and is there again after the page was loaded anew. */
  private remember(id: string): void {
    if (this.isHere) history.replaceState(null, '', this.addressOf(this.at, id))
  }

  private open(by: 1 | -1): void {
    const next = this.neighbour(by)
    if (next === undefined) this.stage.say(by > 0 ? atTheEnd(this.listed) : 'This is the first document of the list.')
    else location.hash = this.addressOf(next)
  }

  /** The documents of the list as it is narrowed. */
  private get listed(): ListEntry[] {
    return this.order.flatMap((at) => this.stage.list.documents[at] ?? [])
  }

  private neighbour(by: 1 | -1): number | undefined {
    const place = this.order.indexOf(this.at)
    return place < 0 ? this.order[0] : this.order[place + by]
  }

  private addressOf(at: number, id = ''): string {
    return addressOf('document', this.stage.list.documents[at]?.key, { ...this.filters, at: id })
  }
}
