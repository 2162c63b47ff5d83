/** Places in the shared memory. */
const [beatCount, mebibytes] = [0, 1]
const bytesOfMebibyte = 1024 * 1024

/** What a worker gets done and how much memory its engines take, where the thread that waits for it can see it. */
export class Pulse {
  private readonly counts: Int32Array

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.counts = new Int32Array(shared)
  }

  get beats(): number {
    return Atomics.load(this.counts, beatCount)
  }

  beat(): void {
    Atomics.add(this.counts, beatCount, 1)
  }

  /** MiB of the engine that grew last. */
  get memory(): number {
    return Atomics.load(this.counts, mebibytes)
  }

  takeMemory(bytes: number): void {
    Atomics.store(this.counts, mebibytes, Math.ceil(bytes / bytesOfMebibyte))
  }
}

/** How often memory is looked at, in milliseconds. */
const betweenLooks = 100

interface PulseLimits {
  /** Milliseconds without a beat. */
  readonly timeout: number
  /** MiB. */
  readonly memory: number
}

/** Why a worker is to be ended. */
export type Breach = keyof PulseLimits

/**
 * Calls `breached` when a worker has done nothing for too long, or takes too much memory.
 * @returns what stops the watching
 */
export function watchPulse(pulse: Pulse, { timeout, memory }: PulseLimits, breached: (breach: Breach) => void): () => void {
  let seen = pulse.beats
  const timers = [
    setInterval(() => {
      if (pulse.beats === seen) breached('timeout')
      seen = pulse.beats
    }, timeout),
    setInterval(() => { if (pulse.memory > memory) breached('memory') }, betweenLooks),
  ]
  return () => timers.forEach(clearInterval)
}
