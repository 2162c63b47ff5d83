import type { Doc } from './doc.ts'
import type { View } from './view.ts'

/** More than any document has code units. */
const longest = 2 ** 26

/** What is made of a view's words, made once for each stretch of a document. */
export function byView<Value>(make: (view: View) => Value): (view: View) => Value {
  const made = new WeakMap<Doc, Map<number, Value>>()
  return (view) => {
    const ofDoc = made.get(view.doc) ?? new Map<number, Value>()
    made.set(view.doc, ofDoc)
    const place = view.start * longest + view.end
    const known = ofDoc.get(place)
    if (known !== undefined) return known
    const value = make(view)
    ofDoc.set(place, value)
    return value
  }
}
