/** Kinds of a form's fields; what is typed in stands in the text itself. */
const box = 1
const choice = 2
/** What Word writes where nothing was chosen: the standard counts. */
const nothingChosen = 25
const headAt = 4
const flagsAt = 4
const wordsAt = 10
/** Names and texts between the standard and the entries. */
const texts = 5

/**
 * What a box or a list of a form shows.
 * @param data the stream that keeps it
 * @param place where it begins there
 */
export function formWords(data: Buffer, place: number): string {
  if (place + headAt + 2 > data.length) return ''
  const form = data.subarray(place + data.readUInt16LE(place + headAt), place + data.readUInt32LE(place))
  if (form.length < wordsAt || form.readUInt32LE(0) !== 0xffffffff) return ''
  const flags = form.readUInt16LE(flagsAt)
  const [kind, result] = [flags & 3, (flags >> 2) & 31]
  if (kind !== box && kind !== choice) return ''
  const standardAt = behindText(form, wordsAt)
  const chosen = result === nothingChosen ? form.readUInt16LE(standardAt) : result
  return kind === box ? (chosen === 0 ? '☐' : '☒') : entryOf(form, standardAt + 2, chosen)
}

function entryOf(form: Buffer, start: number, chosen: number): string {
  let at = start
  for (let text = 0; text < texts; text++) at = behindText(form, at)
  const count = form.readUInt16LE(at + 2)
  at += 6
  for (let entry = 0; entry < Math.min(chosen, count); entry++) at += 2 + 2 * form.readUInt16LE(at)
  return chosen < count ? form.toString('utf16le', at + 2, at + 2 + 2 * form.readUInt16LE(at)) : ''
}

/** A text tells its length and ends with a zero. */
function behindText(form: Buffer, at: number): number {
  return at + 2 + 2 * form.readUInt16LE(at) + 2
}
