/** Source of a pattern for a year in which documents of the field may say that something was. */
export const year = String.raw`(?:199|20[0-4])\d`

/** Shows cheaply that words name no such year, before their sentences are read. */
export const anyYear = new RegExp(year)
