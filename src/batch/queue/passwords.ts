const mark = '***'

/** A password stands between the first colon behind the scheme and the last @, whatever signs it holds. */
const login = /^(?<before>\s*[a-z]+:\/[^:]*:)(?<secret>.*)(?=@)/is
const parameter = /(?<before>[?&](?:password|sslpassword)=)(?<secret>[^&]*)/gi

/** An address as it may be shown: what it says of a password is left out. */
export function withoutPassword(url: string): string {
  return url.replace(login, `$<before>${mark}`).replace(parameter, `$<before>${mark}`)
}

/** Words of another program, such as a database's error, without the password of an address that they may repeat. */
export function scrubbed(words: string, url: string): string {
  return secretsOf(url).reduce((left, secret) => left.replaceAll(secret, mark), words)
}

/** The password as the address writes it, and as it is meant. */
function secretsOf(url: string): string[] {
  const written = [login.exec(url), ...url.matchAll(parameter)].map((found) => found?.groups?.secret ?? '').filter(Boolean)
  return [...new Set(written.flatMap((secret) => [secret, decoded(secret)]))].sort((a, b) => b.length - a.length)
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
