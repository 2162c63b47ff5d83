import { type Entry, getFileNameLowLevel } from 'yauzl'
import { DocketError } from '../../text/errors.ts'
import { strictUtf8 } from '../text/utf8.ts'

const utf8Names = 0x800
const unixSystem = 3
const linkType = 0o120000
const typeMask = 0o170000

/**
 * An entry's name, `/`-separated. Names that are valid UTF-8 are taken for it, whether they say so or not; others are in the code page of
 * DOS.
 */
export function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flag = strictUtf8(fileNameRaw) ? generalPurposeBitFlag | utf8Names : generalPurposeBitFlag & ~utf8Names
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, false).normalize('NFC')
}

/** @throws DocketError when an entry is a link, or its name leads out of the archive. */
export function refuseUnsafe(entry: Entry, name: string): void {
  if (isLink(entry)) throw unsafe('This packed file is a link to somewhere else.', 'Pack what it leads to instead of the link')
  if (/^(?:\/|[a-z]:)/i.test(name)) throw unsafe('The name of this packed file is an absolute path.')
  if (name.split('/').includes('..')) throw unsafe('The name of this packed file leads out of its archive.')
}

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === unixSystem && ((externalFileAttributes >>> 16) & typeMask) === linkType
}

function unsafe(message: string, remedy = 'Pack the file again under a plain name'): DocketError {
  return new DocketError('E_UNSAFE', message, `${remedy}, if it can be trusted.`)
}
