import type { TypeOptions } from '../../docket.ts'
import type { TaskOptions } from './task-options.ts'

let known: { readonly key: string; readonly types: TypeOptions } | undefined

/** The document types of a project, which were checked before; made once in a thread. */
export async function declaredTypes({ typeSources = [] }: TaskOptions): Promise<TypeOptions> {
  if (typeSources.length === 0) return {}
  const key = JSON.stringify(typeSources)
  if (known?.key !== key) {
    const { parseTypes } = await import('../../type-files/parse.ts')
    known = { key, types: { types: parseTypes(typeSources).types } }
  }
  return known.types
}
