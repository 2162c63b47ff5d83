/** What styles say of an element, as far as it tells whether its words are seen. */
export interface Look {
  /** Whether it is shown nowhere on the page. A script may still show what a style sheet alone hides. */
  readonly gone?: 'surely' | 'perhaps' | undefined
  /** Whether it is moved off the page, or lets all light through. */
  readonly isAway?: boolean
  /** Whether its words have no height. */
  readonly isFlat?: boolean
  /** Whether its words have the colour of paper, or none. */
  readonly isWhite?: boolean
  /** Whether something else than paper may lie under its words. */
  readonly isCovered?: boolean
}

const white = /^(?:white|transparent|#fff|#(?:f[\da-f]){3}|rgba?\(\s*25[0-5][\s,]+25[0-5][\s,]+25[0-5]\b[^)]*\))$/i
const noGround = new Set(['none', 'inherit', 'initial', 'unset', '0', '0 0'])
/** So far from its place that it is outside of every screen. */
const farOff = /^-\d{3,}(?:\.\d+)?(?:px|pt|em|rem)$/
const nothing = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/

/** What a list of declarations says, such as `color: white; left: -999px`. */
export function lookOfDeclarations(text: string, gone: 'surely' | 'perhaps'): Look {
  return Object.assign({}, ...text.split(';').map((declaration) => {
    const colon = declaration.indexOf(':')
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '').trim().toLowerCase()
    return lookOf(declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(), value, gone)
  }))
}

/** What the attributes of old pages say. */
export function lookOfAttributes(name: (attribute: string) => string | undefined): Look {
  const [colour, ground, picture] = [name('color'), name('bgcolor'), name('background')]
  return {
    ...(colour !== undefined && { isWhite: white.test(colour.trim()) }),
    ...(ground !== undefined && lookOf('background', ground.trim().toLowerCase(), 'surely')),
    ...(picture !== undefined && { isCovered: true }),
  }
}

function lookOf(name: string, value: string, gone: 'surely' | 'perhaps'): Look {
  switch (name) {
    case 'display': return { gone: value === 'none' ? gone : undefined }
    case 'visibility': return value === 'hidden' || value === 'collapse' ? { gone } : {}
    case 'mso-hide': return value === 'all' ? { gone } : {}
    case 'opacity': return { isAway: nothing.test(value) }
    case 'left': case 'top': case 'text-indent': return farOff.test(value) ? { isAway: true } : {}
    case 'font-size': return { isFlat: nothing.test(value) }
    case 'color': return { isWhite: white.test(value) }
    case 'background': case 'background-color': case 'background-image': return noGround.has(value) ? {} : { isCovered: !white.test(value) }
    default: return {}
  }
}
