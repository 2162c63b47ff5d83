import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { Compiled, KeptCode } from './kept-code.ts'

/** A script that was run, and what it gives. */
export interface Running<Exports> {
  readonly exports: Exports
  /** Keeps what is compiled by now, if a task of this kind was not yet done by a run whose code was kept. */
  keepAfter(kind: string): Promise<void>
}

type Wrapped = (module: object, require: NodeJS.Require, importPackage: (name: string) => Promise<unknown>, moduleUrl: string) => void

/** Runs a script of the build, which is one function of ASCII alone, with what V8 compiled of it before. */
export function runKept<Exports>(url: URL, kept: KeptCode | undefined): Running<Exports> {
  const filename = fileURLToPath(url)
  const known = kept?.read()
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(known && { cachedData: known.data }) })
  const module = {} as { exports: Exports }
  const wrapped = script.runInThisContext() as Wrapped
  wrapped(module, createRequire(url), (name) => import(name), url.href)
  return { exports: module.exports, keepAfter: keeper(script, kept, script.cachedDataRejected ? undefined : known) }
}

function keeper(script: Script, kept: KeptCode | undefined, known: Compiled | undefined): Running<unknown>['keepAfter'] {
  const kinds = new Set(known?.kinds)
  return async (kind) => {
    if (!kept || kinds.has(kind)) return
    kinds.add(kind)
    await kept.keep({ data: script.createCachedData(), kinds: [...kinds] })
  }
}
