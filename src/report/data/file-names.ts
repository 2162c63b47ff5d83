/** How files are called in a report: below the deepest folder that holds all of them. The rest of a path is its maker's own. */
export function shownNames(files: readonly string[]): (file: string) => string {
  const shared = files
    .map(foldersOf)
    .reduce<readonly string[] | undefined>((common, folders) => common?.slice(0, sameStart(common, folders)) ?? folders, undefined)
    ?? []
  return (file) => file.split('/').slice(shared.length).join('/')
}

/** The folders that a file lies in; an archive or a mail is none. */
function foldersOf(file: string): string[] {
  const folders = file.split('/').slice(0, -1)
  const container = folders.findIndex((folder) => folder.endsWith('!'))
  return container === -1 ? folders : folders.slice(0, container)
}

function sameStart(some: readonly string[], others: readonly string[]): number {
  const end = some.findIndex((folder, at) => folder !== others[at])
  return end === -1 ? some.length : end
}
