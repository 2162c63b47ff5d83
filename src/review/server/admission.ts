import { timingSafeEqual } from 'node:crypto'
import { type Answer, type Asked, refusal } from './request.ts'

/** What a request must know to be let in. */
export interface Key {
  /** The host with its port, as a browser sends it. */
  readonly host: string
  /** First step of every path; nobody guesses it. */
  readonly token: string
}

/** From where a browser may be led here. */
const sameSites = ['same-origin', 'none']

/** The path behind the token of a request that may come in, or why it may not: another site's page learns nothing. */
export function admit({ method, path, host, origin, site, mediaType }: Asked, key: Key): string | Answer {
  if (host !== key.host) return refusal(403, 'This is another host.')
  if (origin !== undefined && origin !== `http://${key.host}`) return refusal(403, 'This is for its own page alone.')
  if (site !== undefined && !sameSites.includes(site)) return refusal(403, 'This is for its own page alone.')
  const [, token = '', ...steps] = path.split('/')
  if (!isSame(token, key.token)) return refusal(403, 'The address is not whole: docket review prints it.')
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refusal(405, 'This is not done here.')
  if (method === 'POST' && (origin === undefined || mediaType !== 'application/json')) return refusal(403, 'Its own page alone changes something.')
  return steps.length === 0 ? refusal(404, 'The address ends in a slash.') : steps.join('/')
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
