import { createHash } from 'node:crypto'

/**
 * The page's Content-Security-Policy: it may run this script and have this style, and nothing else; no request leaves it, no text
 * becomes markup. Pictures it may show only where it holds some.
 */
export function contentSecurityPolicy(script: string, style: string, hasPictures: boolean): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    ...(hasPictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
