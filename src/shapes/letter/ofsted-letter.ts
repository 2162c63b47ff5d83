import type { FieldRules } from '../../rules/document-type.ts'
import { at, first } from '../../rules/extractor.ts'
import { everywhere } from '../../rules/part.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { implied } from '../../extractors/general/implied.ts'
import { letterTitle } from '../../extractors/general/title.ts'
import { addressBlock } from '../../extractors/letter/address-block.ts'
import { copyList } from '../../extractors/letter/copy-list.ts'
import { letterDate } from '../../extractors/letter/letter-date.ts'
import { letterOpening, letterSubject, letterText } from './places.ts'
import { signature } from '../../extractors/letter/signature.ts'

/** What every letter on Ofsted's own letterhead carries; a document type spreads these fields and adds its own. */
export const ofstedLetter = {
  title: at(everywhere, letterTitle),
  issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
  authority: first(at(letterSubject, authorityIn), at(letterText, authorityIn), at(everywhere, mostNamedAuthority)),
  dates: { document: at(letterOpening, letterDate) },
  addressees: at(letterOpening, addressBlock),
  signatories: at(everywhere, signature({ letterhead: 'Ofsted' })),
  copiedTo: at(everywhere, copyList),
} satisfies FieldRules
