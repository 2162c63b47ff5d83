import type { Run } from '../../command/session.ts'

const schemas: Readonly<Record<string, () => Promise<object>>> = {
  record: async () => (await import('../../../record/json-schema.ts')).recordJsonSchema(),
  corrections: async () => (await import('../../../corrections/schema.ts')).correctionsJsonSchema(),
  config: async () => (await import('../../../config/schema.ts')).configJsonSchema(),
  type: async () => (await import('../../../type-files/schema/type-file.ts')).typeJsonSchema(),
}

export const run: Run<object> = async ([name = 'record'], _options, terminal) => {
  await terminal.data(`${JSON.stringify(await schemas[name]?.(), null, 2)}\n`)
  return 'ok'
}
