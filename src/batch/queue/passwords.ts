const mark = '***'

/** An address as it may be shown: what it says of a password is left out. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^(?<user>[a-z]+:\/\/[^:/?#]*):[^/?#]*@/i, `$<user>:${mark}@`)
    .replace(/(?<name>[?&](?:password|sslpassword)=)[^&#]*/gi, `$<name>${mark}`)
}

/** Words of another program, such as a database's error, without the password of an address that they may repeat. */
export function scrubbed(words: string, url: string): string {
  return secretsOf(url).reduce((left, secret) => left.replaceAll(secret, mark), words)
}

/** The password as the address writes it, and as it is meant. */
function secretsOf(url: string): string[] {
  const written = [
    /^[a-z]+:\/\/[^:/?#]*:(?<secret>[^/?#]*)@/i.exec(url)?.groups?.secret,
    ...[...url.matchAll(/[?&](?:password|sslpassword)=(?<secret>[^&#]*)/gi)].map(({ groups }) => groups?.secret),
  ].filter((secret) => secret !== undefined && secret !== '') as string[]
  return [...new Set(written.flatMap((secret) => [secret, decoded(secret)]))].sort((a, b) => b.length - a.length)
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
