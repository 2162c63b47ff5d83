/** Counts what a worker gets done where the thread that waits for it can see it. */
export class Pulse {
  private readonly count: Int32Array

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.count = new Int32Array(shared)
  }

  get beats(): number {
    return Atomics.load(this.count, 0)
  }

  beat(): void {
    Atomics.add(this.count, 0, 1)
  }
}

/**
 * Calls `late` when so many milliseconds have gone by without a beat.
 * @returns what stops the watching
 */
export function watchPulse(pulse: Pulse, milliseconds: number, late: () => void): () => void {
  let seen = pulse.beats
  const timer = setInterval(() => {
    if (pulse.beats === seen) late()
    seen = pulse.beats
  }, milliseconds)
  return () => clearInterval(timer)
}
