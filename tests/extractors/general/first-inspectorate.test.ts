import { describe, expect, it } from 'vitest'
import { firstInspectorate } from '../../../src/extractors/general/issuing-body.ts'
import { read } from '../../support/laid.ts'

describe('the inspectorate named first on a cover', () => {
  it('is the first that stands alone', () => {
    expect(read(firstInspectorate, '# Inspection of progress\nCare Quality Commission\nHM Inspectorate of Constabulary\nOfsted').body).toBe('Care Quality Commission')
  })

  it('is none where bodies are named only in sentences', () => {
    expect(read(firstInspectorate, 'Ofsted carried out the inspection with the Care Quality Commission.').body).toBeUndefined()
  })
})
