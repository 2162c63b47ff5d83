/** A file's extension in small letters and without its dot, as far as names of formats go; empty where there is none. */
export function nameExtension(name: string): string {
  return /\.(?<extension>[a-z0-9]{1,8})$/i.exec(name)?.groups?.['extension']?.toLowerCase() ?? ''
}
