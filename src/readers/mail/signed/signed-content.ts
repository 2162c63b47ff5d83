import type { AsnType, Constructed } from 'asn1js'
import { DocketError } from '../../../text/errors.ts'

const signedData = '1.2.840.113549.1.7.2'
/**
 * What a signed message holds; undefined for a message that is not signed, or is signed from outside. Nobody checks the signature.
 * @throws DocketError when it is damaged.
 */
export async function signedContent(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { fromBER, ObjectIdentifier, OctetString } = await import('asn1js')
  const [kind, wrapped] = children(whole(() => fromBER(bytes)))
  if (!(kind instanceof ObjectIdentifier) || kind.getValue() !== signedData) return undefined
  const [, , held] = children(children(wrapped)[0])
  const content = children(children(held)[1])[0]
  // Long contents come in pieces, and those may, too.
  return content instanceof OctetString ? new Uint8Array(content.getValue()) : undefined
}

/** The package throws whatever it stumbles over, a certificate's odd date for one. */
function whole(read: () => { result: AsnType; offset: number }): AsnType {
  try {
    const { result, offset } = read()
    if (offset !== -1) return result
  } catch (error) {
    throw damaged(error)
  }
  throw damaged()
}

function children(node: AsnType | undefined): AsnType[] {
  const value = (node as Constructed | undefined)?.valueBlock?.value
  return Array.isArray(value) ? value : []
}

function damaged(cause?: unknown): DocketError {
  return new DocketError('E_DAMAGED', 'The signed mail is damaged.', 'Save it again from the mail program.', { cause })
}
