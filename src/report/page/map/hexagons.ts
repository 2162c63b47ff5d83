import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import { drawn } from '../../../pages/parts/drawn.ts'
import { gradeFill, gradeInk } from '../charts/grade-fill.ts'
import { cut } from '../charts/plot-style.ts'
import { type Tile, extent, tiles } from './layout.ts'

/** How a tile looks: a band for each grade, none where nothing is known. */
export interface TileLook {
  readonly grades: readonly Grade[]
  /** What it is called, in full. */
  readonly label: string
  /** Where it leads; null where there is nothing to see. */
  readonly link: string | null
}

/** Pixels of a tile's width from which its name has room, and from which bands have room for letters. */
const room = { name: 44, letters: 34 }

/** The map, so many pixels wide, from how the tile of each area code looks. */
export function hexagonMap(looks: ReadonlyMap<string, TileLook>, width: number): SVGSVGElement {
  const across = width / (extent.across + 0.1)
  const side = across / Math.sqrt(3)
  const height = (extent.down * 1.5 + 0.5) * side + 2
  return drawn('svg', { class: 'map', width, height, viewBox: `0 0 ${width} ${height}` },
    ...tiles.map((tile) => {
      const [left, middle] = [(tile.x + 0.05) * across, (tile.row * 1.5 + 1) * side + 1]
      return placed(tile, looks.get(tile.authority.code ?? ''), { left, middle, across, side })
    }))
}

interface Place {
  readonly left: number
  readonly middle: number
  readonly across: number
  readonly side: number
}

function placed({ authority }: Tile, look: TileLook | undefined, place: Place): Element {
  const { grades = [], label = authority.name, link = null } = look ?? {}
  const parts = [drawn('title', {}, label), ...bands(grades, place), ...words(authority.name, grades, place)]
  const attributes = { class: grades.length > 0 ? 'tile' : 'tile empty', transform: `translate(${fixed(place.left)} ${fixed(place.middle)})` }
  return link === null
    ? drawn('g', attributes, ...parts)
    : drawn('a', { ...attributes, href: link }, ...parts)
}

/** A hexagon with its tip up, from its left edge; or slices of one, side by side. */
function bands(grades: readonly Grade[], { across, side }: Place): Element[] {
  const outline = drawn('path', { class: 'outline', d: slice(0, 1, across, side), ...(grades.length > 0 && { fill: 'none' }) })
  return [
    ...grades.map((grade, at) => {
      const d = slice(at / grades.length, (at + 1) / grades.length, across, side)
      return drawn('path', { d, fill: gradeFill(grade) })
    }),
    outline,
  ]
}

/** What of a hexagon lies between two parts of its width. */
function slice(from: number, to: number, across: number, side: number): string {
  const top = (part: number): string => `${fixed(part * across)} ${fixed(-side / 2 - Math.min(part, 1 - part) * side)}`
  const foot = (part: number): string => `${fixed(part * across)} ${fixed(side / 2 + Math.min(part, 1 - part) * side)}`
  const tip = from < 0.5 && to > 0.5
  return `M${[top(from), ...(tip ? [top(0.5)] : []), top(to), foot(to), ...(tip ? [foot(0.5)] : []), foot(from)].join('L')}Z`
}

/** The letters of each grade, and the name's beginning where there is room. */
function words(name: string, grades: readonly Grade[], { across }: Place): Element[] {
  const hasName = across >= room.name
  const size = Math.min(13, across * (grades.length > 2 ? 0.19 : grades.length === 2 ? 0.26 : 0.42))
  const letters = grades.length > 1 && across < room.letters ? [] : grades
  return [
    ...letters.map((grade, at) => word(gradeNames[grade].letters, {
      x: ((at + 0.5) / grades.length) * across, y: hasName ? -across * 0.04 : size * 0.36, size, fill: gradeInk(grade), weight: 600,
    })),
    ...(hasName
      ? [word(cut(name, Math.floor(across / 6.4)), {
        x: across / 2, y: across * 0.2, size: 9.5, fill: grades[0] && grades.length === 1 ? gradeInk(grades[0]) : null, weight: 400,
        halo: grades.length > 1,
      })]
      : []),
  ]
}

interface WordLook {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string | null
  readonly weight: number
  /** Whether it stands on several colours. */
  readonly halo?: boolean
}

function word(shown: string, { x, y, size, fill, weight, halo = false }: WordLook): Element {
  return drawn('text', {
    x: fixed(x), y: fixed(y), 'font-size': fixed(size), 'font-weight': weight, 'text-anchor': 'middle', fill, class: halo ? 'halo' : null,
    'aria-hidden': 'true',
  }, shown)
}

function fixed(number: number): string {
  return number.toFixed(1)
}
