import { expect, it } from 'vitest'
import { footerAuthority } from '../../../src/extractors/authority/footer-authority.ts'
import type { RecordBody } from '../../../src/record/schema.ts'
import { laid } from '../../support/laid.ts'

const warned = (...feet: string[]): string[] =>
  footerAuthority(laid(feet.map((foot) => `~ ${foot}`).join('\n')), { authority: { name: 'Bolton' } } as RecordBody).map(({ message }) => message)

it('warns of another authority in a running foot', () => {
  expect(warned('Inspection of services in Bolton', 'Leeds City Council', '3')).toEqual(['The page\'s foot names Leeds, the title page Bolton.'])
})

it('does not take the town of a letterhead for one', () => {
  expect(warned('Store Street', 'Manchester', 'M1 2WD', '3')).toEqual([])
  expect(warned('Agora, Cumberland Place, Nottingham NG1 6HJ')).toEqual([])
})
