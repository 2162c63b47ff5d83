/** "Agenda item" alone heads the page that a council's site gives each item of a meeting; on a front sheet its number follows. */
const heading = String.raw`^agenda item(?: - [^\n]{3,160})?\n(?!no\b|number\b|\d)`

/** A page of a council's site about one item of a meeting. */
export const itemPage = new RegExp(heading, 'im')

/** Such a page with the minutes below what was asked for. */
export const minutedItemPage = new RegExp(String.raw`${heading}[\s\S]{0,6000}?(?:^minutes:?| minutes:)$`, 'im')

/** The page that it gives one matter, with each meeting at which that was taken: "Meeting: 17/01/2012 - Cabinet (Item 4)". */
export const issuePage = /^meeting: \d{1,2}\/\d{1,2}\/\d{4} - [^\n]{3,120}\(item \d/im

/** The page of a whole meeting, its agenda and its minutes in one. */
export const meetingPage = /^agenda(?:, ?decisions)? and minutes$/im

/** Pages of a council's site that are none of a meeting's: questions and answers, a blog's entries. */
export const publicPage = /^(?:frequently asked questions|faqs?\b|recent posts|posted: .{6,60}|displaying \d+ to \d)/im
