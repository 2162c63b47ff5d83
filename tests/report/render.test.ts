import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { embeddedJson } from '../../src/report/embed.ts'
import { reportPieces } from '../../src/report/render.ts'
import { archive, hostile } from './records.ts'

const assets = { script: 'start()', style: 'p{color:red}' }
const html = [...reportPieces(recordSet(archive), assets, { title: `A ${hostile}` })].join('')

describe('the page', () => {
  it('lets in its own script and style and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(html)?.groups?.policy ?? ''
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${hash(assets.script)}'`)
    expect(policy).toContain(`style-src 'sha256-${hash(assets.style)}'`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('has no script but its own, whatever documents say', () => {
    expect(html.match(/<script/g)).toHaveLength(4)
    expect(html.match(/<\/script/g)).toHaveLength(4)
    expect(html).not.toContain('<img')
    expect(html).toContain('<title>A &lt;/script&gt;')
  })

  it('is the same for the same records, in whatever order', () => {
    expect([...reportPieces(recordSet([...archive].reverse()), assets, { title: `A ${hostile}` })].join('')).toBe(html)
  })
})

it('embeds data that comes back as it was', () => {
  const data = { words: hostile, also: ['<!--', '\u2028', '"'] }
  expect(embeddedJson(data)).not.toContain('<')
  expect(JSON.parse(embeddedJson(data))).toEqual(data)
})
