import { createRequire } from 'node:module'

/** The package that reads words in pictures; nothing else that readers use can be missing. */
export const recognition = ['tesseract-wasm'] as const

/** Whether a package is there; some come only with a full installation. */
export function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`)
    return true
  } catch (error) {
    // A package may keep its own description to itself, and then it is there.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
  }
}
