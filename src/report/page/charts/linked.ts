const xlink = 'http://www.w3.org/1999/xlink'
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Makes the links of a picture such as everyone can use. A picture without links is an image. Another is a group of links, each named by
 * the title of its mark; whatever else it shows is hidden from who hears it, since the table has it. It is one stop of the tabulator
 * key, and arrow keys go from link to link, for there may be hundreds.
 */
export function linked(picture: Element): Element {
  const links = [...picture.querySelectorAll<SVGAElement>('a')]
  picture.setAttribute('role', links.length === 0 ? 'img' : 'group')
  if (links.length === 0) return picture
  for (const part of picture.children) if (!part.matches('a') && !part.querySelector('a')) part.setAttribute('aria-hidden', 'true')
  for (const link of links) named(link)
  oneStop(picture, links)
  return picture
}

function named(link: SVGAElement): void {
  const address = link.getAttributeNS(xlink, 'href') ?? link.getAttribute('href') ?? ''
  link.removeAttributeNS(xlink, 'href')
  link.setAttribute('href', address)
  const title = link.querySelector('title')
  // A title of the link itself names it already.
  if (title?.parentNode === link) return
  link.setAttribute('aria-label', title?.textContent ?? link.textContent)
  // Words that are shown need no second telling, and what is seen of a link must be part of its name.
  link.querySelector('text > title')?.remove()
}

function oneStop(picture: Element, links: readonly SVGAElement[]): void {
  const stopAt = (stop: SVGAElement): void => {
    for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1')
  }
  if (links[0]) stopAt(links[0])
  picture.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent
    const at = links.indexOf(document.activeElement as SVGAElement)
    const next = key === 'Home' ? links[0] : key === 'End' ? links.at(-1) : key in steps ? links[at + (steps[key] ?? 0)] : undefined
    if (!next) return
    event.preventDefault()
    stopAt(next)
    next.focus()
  })
}
