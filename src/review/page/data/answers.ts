import { Recent } from './recent.ts'

/** The last answers to what was asked; what failed, or is not worth keeping, is asked for again. */
export class Answers<Key, Data> extends Recent<Key, Promise<Data>> {
  constructor(most: number, private readonly isKept: (data: Data) => boolean = () => true) {
    super(most)
  }

  override get(key: Key, ask: () => Promise<Data>): Promise<Data> {
    return super.get(key, () => {
      const answer = ask()
      answer.then((data) => this.isKept(data) || this.drop(key), () => this.drop(key))
      return answer
    })
  }
}
