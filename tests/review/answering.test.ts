import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/review/desk.ts'
import { Answering } from '../../src/review/server/answering.ts'
import { headers } from '../../src/review/server/headers.ts'
import type { Asked } from '../../src/review/server/request.ts'

const host = '127.0.0.1:40123'
const token = 'aVeryLongToken'

/** A desk that notes what it was asked. */
function deskThat(asked: unknown[]): Desk {
  return {
    list: () => Promise.resolve({ documents: [], unread: [], choices: {}, by: '', on: '' }),
    sources: () => Promise.resolve(['there']),
    document: (at) => { asked.push(['document', at]); return Promise.resolve(undefined) },
    places: (at) => { asked.push(['places', at]); return Promise.resolve(undefined) },
    words: (...numbers) => { asked.push(['words', ...numbers]); return Promise.resolve([]) },
    read: (at, one) => { asked.push(['read', at, one]); return Promise.resolve({ value: 'read' }) },
    change: (at, one) => { asked.push(['change', at, one]); return Promise.resolve(undefined) },
    picture: (...numbers) => { asked.push(['picture', ...numbers]); return Promise.resolve({ mediaType: 'image/bmp', bytes: Uint8Array.of(1) }) },
  }
}

type Some = Partial<Omit<Asked, 'body'>> & { readonly body?: string }

/** @param noted what the desk was asked */
function ask({ body = '', ...some }: Some, noted: unknown[] = []): Promise<{ status: number; mediaType: string; body: string | Uint8Array }> {
  const answering = new Answering(deskThat(noted), { script: 'run()', style: 'body{}' }, { host, token })
  return answering.answer({ method: 'GET', path: `/${token}/`, host, origin: undefined, site: undefined, mediaType: undefined, ...some, body: () => Promise.resolve(body) })
}

describe('the review’s server', () => {
  it('gives its page, the page’s code and look, and the list', async () => {
    expect(await ask({})).toMatchObject({ status: 200, mediaType: 'text/html; charset=utf-8' })
    expect(await ask({ path: `/${token}/review.js` })).toEqual({ status: 200, mediaType: 'text/javascript; charset=utf-8', body: 'run()' })
    expect(await ask({ path: `/${token}/review.css`, origin: `http://${host}`, site: 'same-origin' })).toMatchObject({ body: 'body{}' })
    expect(await ask({ path: `/${token}/list` })).toMatchObject({ status: 200, body: '{"documents":[],"unread":[],"choices":{},"by":"","on":""}' })
    expect(await ask({ path: `/${token}/sources` })).toMatchObject({ body: '["there"]' })
  })

  it.each([
    ['a name that leads to this machine', { host: 'evil.example:40123' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no host', { host: undefined }],
    ['another site’s page', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['the same host by another scheme', { origin: `https://${host}` }],
    ['a link on another site', { site: 'cross-site' }],
    ['a page of another port', { site: 'same-site' }],
    ['no token', { path: '/' }],
    ['a part of the token', { path: `/${token.slice(1)}/` }],
    ['more than the token', { path: `/${token}x/list` }],
    ['a token further on', { path: `/x/${token}/list` }],
    ['an address of another server', { path: `http://evil.example/${token}/` }],
    ['nothing', { path: '' }],
  ] as const)('refuses %s', async (_, some) => {
    expect((await ask(some)).status).toBe(403)
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', ''])('refuses the method %s', async (method) => {
    expect((await ask({ method })).status).toBe(405)
  })

  it.each([
    '..', '../', '../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', 'page/../../etc/passwd', 'page/0/1/../..', 'file:///etc/passwd', 'review.js/..', '/list', 'list/', 'list?x',
    'document/', 'document/-1', 'document/0x1', 'document/1e3', 'document/%30', 'document/0/..', 'document/0/1', 'document/99999999', 'document/\u0661',
    'places/a', 'page/0', 'page/0/1', 'page/0/1/99', 'page/0/1/3001', 'page/0/1/200/5', 'page/0/1/200\0', 'sources/0', 'constructor', '__proto__', 'page\\0\\1\\200',
  ])('takes no way to anything but what it gives: %s', async (path) => {
    const noted: unknown[] = []
    expect((await ask({ path: `/${token}/${path}` }, noted)).status).toBe(404)
    expect(noted).toEqual([])
  })

  it('hands numbers to the desk, and nothing else', async () => {
    const noted: unknown[] = []
    expect((await ask({ path: `/${token}/document/7` }, noted)).status).toBe(404)
    expect((await ask({ path: `/${token}/places/7` }, noted)).status).toBe(404)
    expect(await ask({ path: `/${token}/page/7/2/1200` }, noted)).toMatchObject({ status: 200, mediaType: 'image/bmp' })
    expect(await ask({ path: `/${token}/words/7/2` }, noted)).toMatchObject({ status: 200, body: '[]' })
    expect(noted).toEqual([['document', 7], ['places', 7], ['picture', 7, 2, 1200], ['words', 7, 2]])
  })

  describe('a change', () => {
    const change = { version: '1', change: { kind: 'see' } }
    const post = (some: Some, noted: unknown[] = []): ReturnType<typeof ask> =>
      ask({ method: 'POST', path: `/${token}/change/7`, origin: `http://${host}`, mediaType: 'application/json', body: JSON.stringify(change), ...some }, noted)

    it('is handed to the desk as it was asked', async () => {
      const noted: unknown[] = []
      await post({}, noted)
      expect(await post({ path: `/${token}/read/7`, body: '{"pointer":"/title","words":{"start":0,"end":5}}' }, noted)).toMatchObject({ status: 200, body: '{"value":"read"}' })
      expect(noted).toEqual([['change', 7, change], ['read', 7, { pointer: '/title', words: { start: 0, end: 5 } }]])
    })

    it('has its body read only once it is let in', async () => {
      const answering = new Answering(deskThat([]), { script: '', style: '' }, { host, token })
      const body = (): Promise<string> => Promise.reject(new Error('The body was read.'))
      const asked = { method: 'POST', path: `/${token}/change/7`, host, origin: 'https://evil.example', site: undefined, mediaType: 'application/json', body }
      expect((await answering.answer(asked)).status).toBe(403)
      await expect(answering.answer({ ...asked, origin: `http://${host}` })).rejects.toThrow('was read')
    })

    it.each([
      ['without an origin', { origin: undefined }, 403],
      ['of another site', { origin: 'https://evil.example' }, 403],
      ['led here by another site', { site: 'cross-site' }, 403],
      ['of a form', { mediaType: 'application/x-www-form-urlencoded' }, 403],
      ['of plain text, as any page may send it', { mediaType: 'text/plain' }, 403],
      ['of no type', { mediaType: undefined }, 403],
      ['without the token', { path: '/change/7' }, 403],
      ['to read what a person wrote', { path: `/${token}/read/7`, body: '{"pointer":"/title","text":"a","words":{"start":0,"end":5}}' }, 400],
      ['to what only gives', { path: `/${token}/list` }, 404],
      ['of a path', { path: `/${token}/change/../7` }, 404],
      ['of no document', { path: `/${token}/change` }, 404],
      ['that is no JSON', { body: '{' }, 400],
      ['of another form', { body: '{"version":"1","change":{"kind":"delete"}}' }, 400],
      ['with more than is asked', { body: JSON.stringify({ ...change, path: '/etc/passwd' }) }, 400],
      ['of a pointer that is a path', { body: JSON.stringify({ version: '1', change: { kind: 'remove', pointer: '../x' } }) }, 400],
    ] as const)('is refused %s', async (_, some, status) => {
      const noted: unknown[] = []
      expect((await post(some, noted)).status).toBe(status)
      expect(noted).toEqual([])
    })
  })

  it('lets the page run its own script alone, and keeps nothing', () => {
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers['Content-Security-Policy']).not.toContain('unsafe')
    expect(headers['Cache-Control']).toBe('no-store')
  })
})
