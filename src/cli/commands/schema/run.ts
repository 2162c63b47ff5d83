import { recordJsonSchema } from '../../../record/json-schema.ts'
import type { Run } from '../../command/session.ts'

export const run: Run<object> = async (_args, _options, terminal) => {
  await terminal.data(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
  return 'ok'
}
