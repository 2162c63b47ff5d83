import { configJsonSchema } from '../../../config/schema.ts'
import { correctionsJsonSchema } from '../../../corrections/schema.ts'
import { recordJsonSchema } from '../../../record/json-schema.ts'
import { typeJsonSchema } from '../../../type-files/schema/type-file.ts'
import type { Run } from '../../command/session.ts'

const schemas: Readonly<Record<string, () => object>> = {
  record: recordJsonSchema, corrections: correctionsJsonSchema, config: configJsonSchema, type: typeJsonSchema,
}

export const run: Run<object> = async ([name = 'record'], _options, terminal) => {
  await terminal.data(`${JSON.stringify(schemas[name]?.(), null, 2)}\n`)
  return 'ok'
}
