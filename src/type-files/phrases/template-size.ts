/** In how many wordings a template can be spelled out; told from its brackets, before anybody spells it out. */
export function sizeOf(template: string): number {
  return new Sizer(template).alternatives()
}

class Sizer {
  private at = 0

  constructor(private readonly template: string) {}

  /** Ways of what stands up to the bracket that closes, or to the end. */
  alternatives(): number {
    let [sum, product] = [0, 1]
    while (this.at < this.template.length) {
      const character = this.template[this.at++] ?? ''
      if (')]'.includes(character)) break
      if (character === '|') [sum, product] = [sum + product, 1]
      if ('(['.includes(character)) product *= this.alternatives() + Number(character === '[')
    }
    return sum + product
  }
}
