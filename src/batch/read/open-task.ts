import { hashOfBytes } from '../disk/hash-of.ts'
import { type TypeOptions, recordsOf } from '../../docket.ts'
import { type OpenedDocument, memberOf, openSource } from '../../readers/index.ts'
import { DocketError, asDocketError } from '../../text/errors.ts'
import { plainError } from '../fates/plain-fate.ts'
import { declaredTypes } from '../types/declared-types.ts'
import { sourceOf } from './source-file.ts'
import type { DrawDone, DrawTask, MemberTask, OpenDone, OpenTask, OpenedFile } from './task.ts'

/** Opens the document whose bytes have a hash: the file itself, or one inside it. Never throws: trouble is a part of the answer. */
export async function openTask({ opens, sha256, options }: OpenTask, onPage: () => void): Promise<OpenDone> {
  let trouble = gone()
  try {
    for await (const opened of openSource(await sourceOf(opens, options.limits), { ...options, onPage })) {
      if ('error' in opened) trouble = opened.error
      else if (hashOfBytes(opened.source.bytes) === sha256) {
        return openedFile(opened, sha256, await declaredTypes(options))
      }
    }
  } catch (error) {
    trouble = asDocketError(error)
  }
  return { error: plainError(trouble) }
}

function openedFile(opened: OpenedDocument, sha256: string, types: TypeOptions): OpenedFile {
  const { doc, places, source: { bytes, name } } = opened
  const records = recordsOf({ ...opened, places: undefined, sha256, bytes: bytes.length, file: name }, types)
  return { bytes, text: doc.text, doc, records, places }
}

/** Draws a page. Never throws, either: a picture is there before the words in it are recognised. */
export async function drawTask({ draws, wanted }: DrawTask): Promise<DrawDone> {
  try {
    const { pagePicture } = await import('../../readers/open/page-picture.ts')
    return { picture: await pagePicture('opens' in draws ? await memberBytes(draws) : draws, wanted) }
  } catch (error) {
    return { error: plainError(asDocketError(error)) }
  }
}

async function memberBytes({ opens, sha256, options }: MemberTask): Promise<Uint8Array> {
  const member = await memberOf(await sourceOf(opens, options.limits), options)
  if (member && hashOfBytes(member.bytes) === sha256) return member.bytes
  throw gone()
}

function gone(): DocketError {
  return new DocketError('E_NOT_FOUND', 'The file does not hold this document any more.', 'Extract it again.')
}
