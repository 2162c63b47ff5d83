interface EngineMemory {
  readonly buffer: ArrayBufferLike
  grow(pages: number): number
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: { Memory: { prototype: EngineMemory } } }

/**
 * Tells of each memory of WebAssembly in this thread that grows how many bytes it has then. What V8 lets a worker have does not bound such
 * memory, nothing asks how much there is, and an engine that grows its own is busy until it is done: so growing itself is listened to.
 */
export function watchEngineMemory(grown: (bytes: number) => void): void {
  const { prototype } = WebAssembly.Memory
  const { grow } = prototype
  prototype.grow = function (pages) {
    const before = grow.call(this, pages)
    grown(this.buffer.byteLength)
    return before
  }
}
