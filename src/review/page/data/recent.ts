/** The last things that were asked for, each under its key, as many as weigh no more than that together. */
export class Recent<Key, Thing> {
  private readonly things = new Map<Key, { readonly thing: Thing; readonly weight: number }>()
  private weight = 0

  constructor(private readonly most: number) {}

  has(key: Key): boolean {
    return this.things.has(key)
  }

  get(key: Key, make: () => Thing, weight = 1): Thing {
    const thing = this.things.get(key)?.thing ?? make()
    this.put(key, thing, weight)
    return thing
  }

  put(key: Key, thing: Thing, weight = 1): void {
    this.drop(key)
    this.things.set(key, { thing, weight })
    this.weight += weight
    for (const oldest of this.things.keys()) {
      if (this.weight <= this.most || oldest === key) break
      this.drop(oldest)
    }
  }

  drop(key: Key): void {
    this.weight -= this.things.get(key)?.weight ?? 0
    this.things.delete(key)
  }
}
