/** Inspectorates and departments as they are named in print, each with the name that a record gives it. */
const organisations: readonly (readonly [RegExp, string])[] = [
  [/^Ofsted$/i, 'Ofsted'],
  [/^(?:the )?Care Quality Commission(?: \(CQC\))?$|^CQC$/i, 'CQC'],
  [/^HMICFRS$|^(?:Her|His) Majesty's Inspectorate of Constabulary and Fire (?:and|&) Rescue Services(?: \(HMICFRS\))?$/i, 'HMICFRS'],
  [/^HMIC$|^(?:Her|His) Majesty's Inspectorate of Constabulary(?: \(HMIC\))?$/i, 'HMIC'],
  [/^HMI ?Prob(?:ation)?$|^(?:Her|His) Majesty's Inspectorate of Probation(?: \(HMI? ?Prob(?:ation)?\))?$/i, 'HMI Probation'],
]

/** The short name of an inspectorate, or undefined for any other organisation. */
export function parseInspectorate(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ').trim()
  return organisations.find(([pattern]) => pattern.test(plain))?.[1]
}

/** Words that make a line of an address an organisation's name. */
const body = /\b(?:Council|Borough|Authority|NHS|Trust|Foundation|Constabulary|Police(?!\s+and\s+Crime)|Partnership|Commissioning Group|CCG|Integrated Care Board|ICB|Company|Probation Service|Youth (?:Offending|Justice) (?:Team|Service)|Clinical|Limited|Ltd)\b/
const place = /\b(?:House|Hall|Centre|Center|Street|Road|Lane|Avenue|Square|Building|Buildings|Offices?|Floor|Way|Place|Park|Court|Gate|Drive|Row|Quay|Terrace|Plaza|Point|Wing|Campus|Crescent|Hub|Room|Suite|Chambers|Towers?|Mill|Town|Guildhall|Level|Box|Bag)\b|\d/

/** Whether a line of an address names an organisation and not a building, a street or a department. */
export function isOrganisation(line: string): boolean {
  return body.test(line) && !isPlace(line)
}

/** Whether a line of an address is a building, a street or a postcode. */
export function isPlace(line: string): boolean {
  return place.test(line) && !/\b(?:Borough|City|County|Town|Metropolitan|District)\s+(?:of\s+\w+\s+)?Council$/i.test(line)
}
