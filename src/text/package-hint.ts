import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const packages = '/node_modules/'

/**
 * What adds packages that docket can use to where it is installed itself: to a project, or for all of a machine.
 * @param place of a file of docket, as a URL
 */
export function packageHint(names: readonly string[], place = import.meta.url): string {
  return `npm install ${isGlobal(place) ? '-g ' : ''}${names.join(' ')}`
}

/** A project has a package.json beside its packages, which those of a machine have not. */
function isGlobal(place: string): boolean {
  const end = place.indexOf(packages)
  if (end < 0) return false
  try {
    createRequire(place).resolve(fileURLToPath(`${place.slice(0, end)}/package.json`))
    return false
  } catch {
    return true
  }
}
