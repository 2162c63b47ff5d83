/** Id of what a project declares for itself: a document type, a framework, an area, a grade, a kind of action. */
export type DeclaredId = `x-${string}`

/** What stands behind the x- of such an id. */
export const declaredName = /[a-z0-9]+(?:-[a-z0-9]+)*/

export function isDeclared(id: string): id is DeclaredId {
  return id.startsWith('x-')
}
