import { isInstalled, recognition } from '../../../readers/installed.ts'
import { type LimitName, limitNames, limitTable } from '../../../readers/limits/limits.ts'
import { readers } from '../../../readers/registry.ts'

/** What is said of a format that can be read. */
export interface FormatEntry {
  readonly title: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  readonly gives: string
  readonly uses: readonly string[]
  /** Packages of those that are not installed. */
  readonly missing: readonly string[]
}

export interface LimitEntry {
  readonly name: LimitName
  readonly most: number
  readonly meaning: string
}

export function formatList(): FormatEntry[] {
  const missing = recognition.filter((name) => !isInstalled(name))
  return readers.map(({ title, extensions, mediaTypes, gives, uses }) => ({
    title, extensions, mediaTypes, gives, uses, missing: missing.filter((name) => uses.includes(name)),
  }))
}

export function limitList(): LimitEntry[] {
  return limitNames.map((name) => ({ name, most: limitTable[name].most, meaning: limitTable[name].meaning }))
}
