import * as z from 'zod'
import { schemaVersion } from './schema-version.ts'
import { docketRecord } from './schema.ts'

/** The published form of the record's schema: JSON Schema, draft 2020-12. */
export function recordJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(docketRecord)
  return { $schema, $id: `urn:inspection-docket:record:${schemaVersion}`, title: 'docket record', ...schema }
}
