/** A fleet whose workers ask one database for portions, read them, and hand them in. Times are in milliseconds. */
export interface Fleet {
  readonly workers: number
  /** Portions that a worker has in hand at a time. */
  readonly inHand: number
  /** What reading a portion takes a worker, on the average, where it reads one at a time. */
  readonly reading: number
  /** What the database computes for a portion that is taken and handed in. */
  readonly asking: number
  /** Cores of the database. */
  readonly servers: number
}

/** So many portions each worker reads; the first of them do not count, while the fleet runs in. */
const portions = { counted: 40, before: 10 }

/** Portions a second on paper: as many as the workers read, or as the database bears. */
export function bound({ workers, reading, asking, servers }: Fleet): number {
  return Math.min(workers / reading, servers / asking) * 1000
}

/** Portions a second, from a run of the fleet event by event. What a portion takes varies as the lengths of documents do. */
export function simulated({ workers, inHand, reading, asking, servers }: Fleet): number {
  const random = seeded(1)
  const lanes = workers * inHand
  const free = new Float64Array(servers)
  const due = Float64Array.from({ length: lanes }, () => random() * reading)
  const idle = new Float64Array(workers)
  const [warm, all] = [portions.before * lanes, (portions.before + portions.counted) * lanes]
  let start = 0
  for (let done = 0; ; done++) {
    const lane = earliest(due)
    const now = due[lane] as number
    if (done === warm) start = now
    if (done === all) return ((all - warm) / (now - start)) * 1000
    const server = earliest(free)
    const answered = Math.max(now, free[server] as number) + asking
    free[server] = answered
    // A worker's lanes share its reading: the next portion begins when those before it are read.
    const worker = Math.floor(lane / inHand)
    const read = Math.max(answered, idle[worker] as number) - Math.log(1 - random()) * reading
    idle[worker] = read
    due[lane] = read
  }
}

function earliest(times: Float64Array): number {
  let first = 0
  for (let at = 1; at < times.length; at++) if ((times[at] as number) < (times[first] as number)) first = at
  return first
}

/** Numbers from 0 up to 1, the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
