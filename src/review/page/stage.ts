import { typeName } from '../../analysis/display/type-names.ts'
import type { Route } from '../../pages/parts/routes.ts'
import { dayInWords } from '../../pages/parts/words.ts'
import type { ListData, ListEntry, SourceState } from '../page-data.ts'
import type { Client } from './data/client.ts'
import type { Who } from './data/who.ts'
import type { Key } from './keys/keys.ts'

/** What every view is made from. */
export interface Stage {
  readonly client: Client
  readonly list: ListData & { readonly documents: ListEntry[] }
  readonly who: Who
  readonly sources: Promise<readonly SourceState[]>
  /** Tells a person what a key did, where that is not seen. */
  say(words: string): void
}

/** A view as it is shown. */
export interface Shown {
  /** What the window is called. */
  readonly title: string
  /** Its contents, below its heading. */
  readonly contents: readonly Node[]
  readonly keys: readonly Key[]
  /** Called when it stands in the page. */
  begin?(): void
  /** Whether another may be shown; what is not saved is told. */
  mayLeave?(): boolean
}

export type View = (stage: Stage, route: Route) => Shown

/** "Wakefield, Focused visit, 11 March 2022"; what is of no known type has its file for a name. */
export function nameOf({ authority, type, date, file, part }: ListEntry): string {
  return [type === 'unknown' && file.split('/').at(-1), authority, typeName(type), date && dayInWords(date), part].filter(Boolean).join(', ')
}
