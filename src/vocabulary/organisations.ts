import { anyOf } from '../text/any-of.ts'
import { fits } from '../text/search.ts'

/** Words that make a line of an address an organisation's name. */
const bodies = anyOf(
  '[Cc]ouncil', '[Ll]ocal [Aa]uthority', 'MBC', 'LBC', 'LSCB', 'Cafcass', 'National Health Service', 'Borough', 'Authority', 'NHS', 'Trust', 'Foundation',
  'Constabulary', 'Police(?! and Crime)', 'Partnership', 'Commissioning Group', 'CCG', 'MPS', 'CRC', 'NPS', 'YOT', 'Integrated Care Board',
  'ICB', 'Company', 'Probation Service', 'Youth (?:Offending|Justice) (?:Team|Service)', 'Clinical', 'Limited', 'Ltd', 'Government Office',
)
const body = new RegExp(String.raw`\b${bodies}\b`)
const school = /\b(?:School|Academy|College)[,.]?$/
const places = anyOf(
  'House', 'Hall', 'Centre', 'Center', 'Street', 'Road', 'Lane', 'Avenue', 'Square', 'Buildings?', 'Offices?', 'Floor', 'Way', 'Place',
  'Park', 'Court', 'Gate', 'Drive', 'Row', 'Quay', 'Terrace', 'Plaza', 'Point', 'Wing', 'Campus', 'Crescent', 'Hub', 'Room', 'Suite',
  'Chambers', 'Towers?', 'Mill', 'Town', 'Guildhall', 'Level', 'Box', 'Bag',
)
const place = new RegExp(String.raw`\b${places}\b|\d`)
const ownCouncil = /\b(?:Borough|City|County|Town|Metropolitan|District) (?:of \w+ )?Council$/i

/** Whether a line of an address names an organisation and not a building, a street or a department. */
export function isOrganisation(line: string): boolean {
  return fits(school, line) || (fits(body, line) && !isPlace(line))
}

/** Whether a line of an address is a building, a street or a postcode. */
export function isPlace(line: string): boolean {
  return fits(place, line) && !fits(ownCouncil, line)
}
