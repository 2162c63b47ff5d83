import { type Element, attribute, isElement } from '../tree.ts'
import { type Look, lookOfDeclarations } from './look.ts'

/** A piece of a selector without blanks: `p.note`. */
interface Simple {
  readonly tag: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
}

interface Rule {
  /** From the element itself outwards. */
  readonly steps: readonly Simple[]
  readonly weight: number
  readonly look: Look
}

const simple = /^(?<tag>[a-z][\w-]*|\*)?(?<names>(?:[.#][\w-]+)*)$/i
const mostSteps = 6
/** More rules that hide or colour words than any page needs. */
const mostRules = 400

/** What the style sheets inside a page say of its elements: of selectors those of names alone, of rules those for every medium. */
export class StyleSheet {
  /** By a name that the element has. */
  private readonly rules = new Map<string, Rule[]>()
  private count = 0

  constructor(sheets: readonly string[]) {
    for (const sheet of sheets) for (const { selectors, body } of blocksOf(sheet)) this.addBlock(selectors, body)
  }

  lookOf(element: Element): Look {
    if (this.count === 0) return {}
    const names = [element.tagName, '*', `#${attribute(element, 'id')}`, ...classesOf(element).map((name) => `.${name}`)]
    const rules = names.flatMap((name) => this.rules.get(name) ?? []).filter(({ steps }) => matches(element, steps))
    return Object.assign({}, ...rules.sort((one, other) => one.weight - other.weight).map(({ look }) => look))
  }

  private addBlock(selectors: string, body: string): void {
    const look = lookOfDeclarations(body, 'perhaps')
    if (Object.keys(look).length === 0) return
    for (const selector of selectors.split(',')) {
      const rule = ruleOf(selector, look)
      if (rule && this.count < mostRules) this.add(rule)
    }
  }

  private add(rule: Rule): void {
    const [{ tag, id, classes } = { tag: undefined, id: undefined, classes: [] }] = rule.steps
    const name = id === undefined ? (classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`) : `#${id}`
    this.rules.set(name, [...this.rules.get(name) ?? [], rule])
    this.count++
  }
}

/** The rules of a sheet; those inside others, such as for some media, are left out. */
function blocksOf(sheet: string): { selectors: string; body: string }[] {
  const blocks: { selectors: string; body: string }[] = []
  let selectors = ''
  let depth = 0
  for (const piece of sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').split(/(?<=[{}])/)) {
    if (piece.endsWith('{') && depth++ === 0) selectors = piece.slice(0, -1).trim()
    if (piece.endsWith('}') && depth > 0 && --depth === 0 && !selectors.includes('@')) blocks.push({ selectors, body: piece.slice(0, -1) })
  }
  return blocks
}

function ruleOf(selector: string, look: Look): Rule | undefined {
  const steps = selector.trim().split(/[\s>]+/).map(simpleOf).reverse()
  if (steps.length > mostSteps || steps.includes(undefined)) return undefined
  const known = steps.filter((step) => step !== undefined)
  const weight = known.reduce(
    (sum, { tag, id, classes }) => sum + (id === undefined ? 0 : 100) + 10 * classes.length + (tag === undefined ? 0 : 1),
    0,
  )
  return { steps: known, weight, look }
}

function simpleOf(text: string): Simple | undefined {
  const { tag, names = '' } = simple.exec(text)?.groups ?? {}
  if (tag === undefined && names === '') return undefined
  const named = names.match(/[.#][\w-]+/g) ?? []
  return {
    tag: tag === '*' ? undefined : tag?.toLowerCase(), id: named.find((name) => name.startsWith('#'))?.slice(1),
    classes: named.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  }
}

function matches(element: Element, [own, ...outer]: readonly Simple[]): boolean {
  if (!own || !fits(element, own)) return false
  let rest = outer
  for (let node = element.parentNode; rest.length > 0 && node && isElement(node); node = node.parentNode) {
    const [next, ...others] = rest
    if (next && fits(node, next)) rest = others
  }
  return rest.length === 0
}

function fits(element: Element, { tag, id, classes }: Simple): boolean {
  if (tag !== undefined && tag !== element.tagName) return false
  if (id !== undefined && id !== attribute(element, 'id')) return false
  return classes.length === 0 || classes.every((name) => classesOf(element).includes(name))
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/)
}
