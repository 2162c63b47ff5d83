import { element } from '../../pages/parts/element.ts'

/** A list of many items, and a button that shows so many more of them. */
export function inBatches<Item>(list: HTMLElement, items: readonly Item[], batch: number, itemOf: (item: Item) => Node): HTMLElement[] {
  const more = element('button', { type: 'button', class: 'more', click: () => show() })
  const show = (): void => {
    const before = list.childElementCount
    list.append(...items.slice(before, before + batch).map(itemOf))
    const left = items.length - list.childElementCount
    more.hidden = left === 0
    more.textContent = `Show ${Math.min(batch, left)} more`
  }
  show()
  return [list, more]
}
