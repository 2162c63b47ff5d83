import { factOf } from '../../rules/fact.ts'

/** The last year that a part names: where it bears no day, it is as old as that. */
export const lastYear = factOf((part) => part.view.findAll(/\b20[0-4]\d\b/).map(({ whole }) => whole.quote).sort().at(-1))
