type Attributes = Readonly<Record<string, string | number | null>>

export type Drawn<Tag extends keyof SVGElementTagNameMap> = SVGElementTagNameMap[Tag]

/** A part of a picture in SVG, with attributes and parts of its own; an attribute that is null is left out. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...parts: readonly (Node | string)[]
): Drawn<Tag> {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, String(value))
  made.append(...parts)
  return made
}
