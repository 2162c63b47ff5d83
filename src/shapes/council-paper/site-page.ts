/** "Agenda item" alone heads the page that a council's site gives each item of a meeting; on a front sheet its number follows. */
const heading = String.raw`^agenda item(?: - [^\n]{3,160})?\n(?!no\b|number\b|\d)`

/** A page of a council's site about one item of a meeting. */
export const itemPage = new RegExp(heading, 'im')

/** Such a page with the minutes below what was asked for. */
export const minutedItemPage = new RegExp(String.raw`${heading}[\s\S]{0,6000}?^minutes:?$`, 'im')
