/** How the name of a document type's file ends, behind the type's id. */
export const typeEnding = '.type.yaml'
