import { defineExtractor } from '../../rules/extractor.ts'
import type { RecordBody } from '../../record/schema.ts'
import { parseAuthorityDomain } from '../../vocabulary/authority-names.ts'

const address = /(?:@|\bwww\.|:\/\/)(?:[a-z\d-]+\.){0,3}?(?<domain>[a-z][a-z-]{2,40})\.gov\.uk\b/i

/** The authority whose mail or web address a paper gives, where it is nowhere named: "contact ann.marsh@brent.gov.uk". */
export const addressAuthority = defineExtractor<RecordBody['authority']>('address-authority', (view) => {
  for (const { groups: { domain } } of view.findAll(address)) {
    const authority = domain && parseAuthorityDomain(domain.folded)
    if (domain && authority) return domain.means({ name: authority.name, code: authority.code, urn: authority.urn, printed: domain.value })
  }
  return undefined
})
