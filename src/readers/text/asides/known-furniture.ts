import { either } from '../../../text/either.ts'

/** Words of logos and stationery that conversions put into the text. */
const stationery = either(
  /^(?:ofsted|the council) is proud to use recycled paper\.?$|^printed on recycled paper\.?$/i,
  /^(?:investors? in people|customer service excellence|mindful employer|positive about disabled people)\.?$/i,
  /^disability confident(?: employer| committed| leader)?\.?$|^(?:an )?equal opportunities employer\.?$/i,
)
const pageNumber = /^(?:[-–|]\s*)?(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–|])?$/i
const pageOf = /^\d{1,4}\s+of\s+\d{1,4}$|^[-–]\s*\d{1,4}\s*[-–]$/i

/** Whether a line is part of the paper, not of the text, whatever stands around it. */
export function isKnownFurniture(text: string): boolean {
  return stationery.test(text) || pageNumber.test(text) || pageOf.test(text)
}
