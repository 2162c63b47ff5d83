type Child = Node | string | number | null | undefined | false
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>

/**
 * An element with attributes and children. Text is always text, never markup; an attribute that is a function listens to the
 * event of its name; what is null or false is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, String(value))
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false).map(asNode))
  return made
}

function asNode(child: Node | string | number | true): Node | string {
  return child instanceof Node ? child : String(child)
}
