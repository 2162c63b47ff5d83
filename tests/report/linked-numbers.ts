import type { Page } from 'playwright-core'

/** A number that a view shows, and the address that it leads to. */
export interface LinkedNumber {
  readonly name: string
  readonly number: number
  readonly address: string
}

/** Every link of what is shown that leads to a list, with the number that it is named by; a picture’s link is named "what: 3 of 7" or "what: n=3". */
export function linkedNumbers(page: Page): Promise<LinkedNumber[]> {
  return page.evaluate(`[...document.querySelectorAll('main a[href^="#/"]')].flatMap((link) => {
    const address = link.getAttribute('href')
    if (!/^#[/](documents|actions|authorities|attention|follow-up)/.test(address)) return []
    const name = link.getAttribute('aria-label') ?? link.textContent
    const said = link.closest('svg') ? /: (?:n=)?([0-9,]+)/.exec(name)?.[1] : /[0-9,]+/.exec(name)?.[0]
    return [{ name, address, number: said === undefined ? NaN : Number(said.replaceAll(',', '')) }]
  })`)
}

/** How many entries a list says that it shows. */
export async function countShown(page: Page): Promise<number> {
  if (page.url().includes('#/attention')) {
    const numbers = await page.locator('h2 .number').allTextContents()
    return numbers.reduce((sum, text) => sum + Number(text), 0)
  }
  const said = /^[\d,]+/.exec(await page.locator('main .count').first().textContent() ?? '')
  return Number(said?.[0].replaceAll(',', ''))
}
