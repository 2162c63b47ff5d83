import * as z from 'zod'
import type { Extractor } from '../../rules/extractor.ts'
import type { Declared } from '../declared.ts'

/** An extractor of some field by which files name it; its drafts are those of the field, whatever it is. */
export interface NamedExtractor {
  /** What it reads, for the catalogue. */
  readonly reads: string
  readonly options: z.ZodRawShape
  /** What the file must say besides its options: words or a pattern, areas and grades, a table. */
  readonly needs?: 'words' | 'areas' | 'table'
  make(options: unknown, declared: Declared): Extractor<unknown, unknown>
}

/** One that needs to be told nothing. */
export function plain<T, D>(reads: string, extractor: Extractor<T, D>): NamedExtractor {
  return { reads, options: {}, make: () => extractor }
}

/** One that is made by what a file says. */
export function made<Shape extends z.ZodRawShape, T, D>(
  reads: string,
  options: Shape,
  make: (options: z.infer<z.ZodObject<Shape>>, declared: Declared) => Extractor<T, D>,
  needs?: NamedExtractor['needs'],
): NamedExtractor {
  return { reads, options, needs, make: (said, declared) => make(said as z.infer<z.ZodObject<Shape>>, declared) }
}
