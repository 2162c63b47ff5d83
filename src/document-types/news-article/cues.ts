import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { inspectorLabel, resolved } from '../../shapes/signs.ts'
import { ownPage, ownVoice, pageOfInspection, topMenu, webPage } from '../../shapes/web-page.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { headline } from './headline.ts'
import { leadsToNews, reportsGrade, reportsInspectors, reportsWords, tellsInspection } from './reporting.ts'
import { siteFurniture } from './site-furniture.ts'

const byline = either(
  /^[*_"' ]*(?:(?:exclusive|words|story|written) )?[Bb]y:? [A-Z][\w'-]+ [A-Z][\w'-]+/m,
  /^.{3,60}\b(?:reporter|correspondent|journalist)\b.{0,30}$/m,
  /^(?:Reporter|Author|Words): [A-Z][\w'-]+ [A-Z][\w'-]+/m,
  /^[A-Z][\w'-]+ [A-Z][\w'-]+\n(?:.{0,30}\n)?.{0,25}\b(?:19|20)\d\d\b/m,
)

/** How a blog signs what it has posted. */
const posted = /^posted by [A-Z][\w'-]+ .{2,40}\bat \d/im

const issued = String.raw`(?:(?:first |page |date )?(?:published|posted|updated|last updated)\b.{0,30})?`
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\W{1,3})?`
const day = anyOf(String.raw`\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}`, String.raw`[a-z]{3,9} \d{1,2},? \d{4}`)
const dateline = new RegExp(String.raw`^[*_"' ]*${issued}${weekday}${day}\b.{0,40}$`, 'im')

/** "14/09/2022", "Page updated 11/10/2024" */
const whenDone = anyOf('(?:page )?(?:last )?(?:published|posted|updated|reviewed)', '(?:publication|issue) date', 'date published')
const pageDone = `(?:${whenDone}:? (?:on )?)?`
const inFigures = new RegExp(String.raw`^${pageDone}\d{1,2}[./]\d{1,2}[./](?:\d{2}|20\d{2})$`, 'im')

const whoReports = anyOf('report', 'inspectors', 'ofsted', 'figures', 'watchdog', 'data', 'letter')
const attribution = either(
  /\b(?:a|an|its|the council's|ofsted's) spokes(?:person|man|woman)\b/i,
  /\btold (?:the )?[a-z]\w+\b/i,
  new RegExp(String.raw`\baccording to (?:(?:the|a|an|latest|new|damning) ){0,3}${whoReports}\b`, 'i'),
  /, (?:the )?(?:letter|report) (?:says|said|states)\b/i,
)

const paperLabels = either(
  /^(?:contact officer|background (?:papers|documents)|report (?:to|of|by|from|author))/im,
  /^(?:agenda item|decision maker|date of meeting|present:)/im,
  new RegExp(String.raw`^${headingNumber}recommendations?(?:\(s\))?:?$`, 'im'),
)

const newsSection = either(
  /^(?:(?:latest|local|council|politics|uk) )?news$/im,
  /^[A-Z]{3,6} News$/m,
  /^\d{1,2} min(?:ute)?s? read\b/im,
  /\bcategor(?:y|ies): ?"?news\b/i,
)

/** What a press office sets around its notice. */
const pressNotice = either(
  /^\W{0,3}ends\W{0,3}$/im,
  /^(?:press|news|media) (?:release|statement|notice|enquiries)\b/im,
  /^(?:for immediate release|notes? (?:to|for) editors?)\b/im,
)

/** Many are greeted, and nobody by name. */
const everyone = anyOf('families', 'parents', 'carers', 'residents', 'everyone', 'all', 'members?', 'partners?', 'friends', 'readers?')
const readers = anyOf("head ?teachers?'?", "governors?'?", 'parents?', 'partners?', 'staff', 'members?', "schools?'?", 'team', 'partnership', 'residents', 'weekly', 'monthly', 'news')
/** What tells many at once: an open letter, a branch's letter to members, a bulletin. */
const toMany = either(
  /^(?:e-?)?(?:newsletter|bulletin)\b.{0,20}\b(?:issue|edition|volume|no\.?) ?\d/im,
  /\bopen letter\b|\bsent this (?:bulletin|newsletter)\b/i,
  /\bview (?:it|this email) (?:as a web page|in your browser)\b/i,
  new RegExp(`^Dear ${everyone}\\b`, 'im'),
  new RegExp(String.raw`^[^.\n]{0,80}\b${readers} (?:e-?)?(?:bulletin|newsletter)\b`, 'im'),
)

const mailing = anyOf('e-?mail', 'message', 'bulletin', 'newsletter', 'update', 'round-?up')
/** What stands at the foot of what is sent to whoever signed up for it. */
const signedUp = either(
  new RegExp(String.raw`\b(?:get|getting|got|receive|receiving|received|sent) this ${mailing} because\b`, 'i'),
  /^unsubscribe\b|\bunsubscribe (?:here|from|at any time|\|)/im,
)
const often = anyOf('day', 'week', 'month', 'fortnight')
const inBrief = `${often}(?:'s)? in (?:brief|review|news)`
/** "The week in brief", "Your Friday round-up" */
const roundUp = new RegExp(`^(?:the|this|your|our|last) ${anyOf(inBrief, String.raw`[\w ]{0,30}\b(?:round-?up|digest)\b`)}`, 'im')

/** Papers that stand, and tell no news. */
const standing = anyOf('handbook', 'manual', '(?:user|staff) guide', 'guidance', 'policy', 'procedures?', 'prospectus', 'protocol', 'statement of purpose', 'frequently asked questions')

/** Signs of a press report; those of letters, papers, minutes and reports of inspections speak against it. */
export const newsCues: readonly Cue[] = [
  cue('byline', 3, head(2000), byline),
  cue('posted', 3, bothEnds, posted),
  cue('dateline', 2, head(2000), dateline),
  cue('dateline-in-figures', 2, head(600), inFigures),
  cue('headline', 3, head(400), headline),
  cue('news-section', 1, head(400), newsSection),
  cue(
    'picture-credit', 2, bothEnds,
    /\b(?:picture|image|photo(?:graph)?)(?: credit| by)? ?:|\bimage (?:source|caption|copyright)\b/i,
  ),
  cue('said-in-quotes', 3, bothEnds, reportsWords),
  cue('attribution', 1, bothEnds, attribution),
  cue('site-furniture', 2, bothEnds, siteFurniture),
  cue('leads-to-news', 2, bothEnds, leadsToNews),
  cue('press-notice', 4, bothEnds, pressNotice),
  cue('reports-inspectors', 2, head(4000), reportsInspectors),
  cue('rated', 2, head(3000), reportsGrade),
  cue('site-page', 2, bothEnds, webPage),
  cue('page-of-inspection', 3, head(1200), pageOfInspection),
  cue('speaks-of-itself', 4, bothEnds, ownPage),
  cue('own-voice', 2, bothEnds, ownVoice),
  cue('top-menu', 2, head(400), topMenu),
  cue('tells-inspection', 2, head(4000), tellsInspection),
  cue('to-many', 3, head(900), toMany),
  cue('signed-up', 3, bothEnds, signedUp),
  cue('round-up', 2, head(600), roundUp),
  cue('readers-letter', 3, head(600), /^letters?(?: to the editor)?: \S/im),
  cue('is-a-letter', -6, head(3000), new RegExp(`^Dear (?!${everyone}\\b|colleagues?\\b)`, 'm')),
  cue('handbook', -6, head(200), new RegExp(`^(?=\\S+ )[^.\\n]{0,80}\\b${standing}(?: (?:20\\d\\d|for)\\b.{0,60})?$`, 'im')),
  cue('job', -4, head(1500), /^(?:salary|closing date|job (?:title|description))\b/im),
  cue('council-paper', -6, bothEnds, paperLabels),
  cue('resolved', -5, bothEnds, resolved),
  cue('inspection-report', -6, head(3000), inspectorLabel, /^inspection dates?\b/im),
]
