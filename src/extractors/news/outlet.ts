import { defineExtractor } from '../../rules/extractor.ts'

/** Names of the trade and national press; a local paper is told by the last word of its name. */
const known = /\b(?:CYP Now|Children (?:&|and) Young People Now|Community Care|BBC(?: News)?|The Guardian|LocalGov|Local Government Chronicle|LGC|The MJ|Schools Week|Tes|Public Finance|ITV News|Sky News|The Independent|Evening Standard|The Telegraph|The Times|Daily Mail|Nursery World|Children's Services Weekly|Public Sector Executive)\b/
const kind = String.raw`(?:Mail|Post|Echo|Gazette|Chronicle|Herald|Times|News|Mercury|Telegraph|Argus|Star|Live|Standard|Guardian|Express|Advertiser|Journal|Observer|Press|Examiner|Recorder|Citizen|Courier|Today|Reporter|Bugle|Sentinel|Independent|Messenger|Leader|Visitor|Review|Bulletin|Tribune|Dispatch|Record|Comet|Courant|World|Online|Weekly|Radio|FM)`
const name = String.raw`(?<name>(?:The\s+)?(?:[A-Z][\w'-]+\s+(?:(?:and|&|of|in|on)\s+)?){1,4}${kind})`
/** Mastheads and footers: the name alone, before a menu, behind the copyright mark, as the subject of its imprint. */
const places: readonly RegExp[] = [
  new RegExp(String.raw`^${name}$`, 'm'),
  new RegExp(String.raw`^${name}\s*[\u00B7|\u2022>/-]`, 'm'),
  new RegExp(String.raw`(?:©|\(c\)|copyright)\s*(?:\d{4}(?:-\d{4})?\s*)?(?:of\s+)?${name}\b`, 'i'),
  new RegExp(String.raw`\b${name}\s+is\s+(?:published|owned|part|printed|a\s+(?:member|trading))\b`),
  new RegExp(String.raw`^(?:read\s+more\s+(?:from|at)|welcome\s+to|subscribe\s+to|sign\s+up\s+(?:to|for)|source:|this\s+(?:article|story)\s+(?:first\s+)?appeared\s+in)\s+(?:the\s+)?${name}\b`, 'i'),
]

/** Heads of a site's lists. */
const menu = /^(?:latest|breaking|more|other|all|related|local\s+news|council\s+news)\b/i

/** The paper or site that published a press report, read from its masthead or its footer. */
export const outlet = defineExtractor<string>('outlet', (view) => {
  const local = places.map((pattern) => view.find(pattern)?.groups.name).find((found) => found !== undefined && /^[A-Z]/.test(found.folded) && !menu.test(found.folded))
  return (view.find(known)?.whole ?? local)?.words()
})
