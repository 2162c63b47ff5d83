import { element } from '../../../../pages/parts/element.ts'

/** Buttons that turn pages. They stay while the page changes. */
export class Pager {
  private page = 1
  private readonly place = element('span')
  private readonly before = element('button', { type: 'button', click: () => this.turn(this.page - 1) }, 'Previous')
  private readonly next = element('button', { type: 'button', click: () => this.turn(this.page + 1) }, 'Next')
  readonly root = element('nav', { class: 'pager', 'aria-label': 'Pages' }, this.before, this.place, this.next)

  constructor(private readonly turn: (page: number) => void) {}

  /** @param pages how many there are */
  show(page: number, pages: number): void {
    this.page = page
    this.root.hidden = pages <= 1
    this.before.disabled = page <= 1
    this.next.disabled = page >= pages
    this.place.textContent = `Page ${page} of ${pages}`
  }
}
