/** The last things that were asked for, each under its key. */
export class Recent<Key, Thing> {
  private readonly things = new Map<Key, Thing>()

  constructor(private readonly most: number) {}

  get(key: Key, make: () => Thing): Thing {
    const thing = this.things.get(key) ?? make()
    this.put(key, thing)
    return thing
  }

  put(key: Key, thing: Thing): void {
    this.things.delete(key)
    this.things.set(key, thing)
    if (this.things.size > this.most) this.things.delete(this.things.keys().next().value as Key)
  }
}
