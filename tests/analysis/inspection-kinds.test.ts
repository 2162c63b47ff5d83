import { expect, it } from 'vitest'
import { documentKinds } from '../../src/analysis/inspections/inspection-kinds.ts'
import { documentTypeIds } from '../../src/vocabulary/document-types.ts'

it.each(documentTypeIds)('says what kind of document %s is', (id) => expect(documentKinds).toHaveProperty([id]))
