import type { Matrix } from '../../../layout/geometry.ts'
import { tooLarge } from '../errors.ts'
import type { PdfiumModule } from './module.ts'

/** Bytes for the results of calls that return a few numbers or a name. */
const smallSize = 256
/** Up to this length a string is made faster from its code units than by a decoder. */
const shortText = 32
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * Memory of the module that calls write their results to. The module's own views are asked anew at each read,
 * because memory that grows gets new ones.
 */
export class Memory {
  readonly small: number
  private large = 0
  private largeSize = 0

  constructor(private readonly module: PdfiumModule) {
    this.small = module.wasmExports.malloc(smallSize)
  }

  get smallSize(): number {
    return smallSize
  }

  /** Address of at least that many bytes; what stood there before is lost. */
  room(bytes: number): number {
    if (bytes > this.largeSize) {
      if (this.large) this.module.wasmExports.free(this.large)
      this.largeSize = bytes * 2
      this.large = this.module.wasmExports.malloc(this.largeSize)
      if (!this.large) throw tooLarge('The file does not fit into memory.')
    }
    return this.large
  }

  /** Address of so many bytes of the caller's own, which hold a number at their start and zeros after it. */
  cleared(bytes: number, first: number): number {
    const address = this.module.wasmExports.malloc(bytes)
    if (!address) throw tooLarge('The file does not fit into memory.')
    this.module.HEAPU8.fill(0, address, address + bytes)
    this.module.HEAPU32[address >> 2] = first
    return address
  }

  /** Six floats that map coordinates. */
  matrix(address: number): Matrix {
    const [floats, at] = [this.module.HEAPF32, address >> 2]
    return [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0, floats[at + 3] ?? 0, floats[at + 4] ?? 0, floats[at + 5] ?? 0]
  }

  float(address: number): number {
    return this.module.HEAPF32[address >> 2] ?? 0
  }

  double(address: number): number {
    return this.module.HEAPF64[address >> 3] ?? 0
  }

  word(address: number): number {
    return this.module.HEAPU32[address >> 2] ?? 0
  }

  /** Bytes from the address on, which others overwrite as soon as they like. */
  bytes(address: number, count: number): Uint8Array {
    return this.module.HEAPU8.subarray(address, address + count)
  }

  /** UTF-16 code units from the address on. */
  units(address: number, count: number): Uint16Array {
    return this.module.HEAPU16.subarray(address >> 1, (address >> 1) + count)
  }

  utf16(address: number, count: number): string {
    if (count <= shortText) return String.fromCharCode.apply(null, this.units(address, count) as unknown as number[])
    return decoder.decode(this.module.HEAPU8.subarray(address, address + 2 * count))
  }

  latin1(address: number, count: number): string {
    return String.fromCharCode(...this.module.HEAPU8.subarray(address, address + count))
  }

  /**
   * A text that a call writes as UTF-16 with a zero at its end. The call returns how many bytes that takes, and writes
   * nothing where the room is too small: then it is asked again.
   */
  text(write: (address: number, size: number) => number): string {
    const bytes = write(this.small, smallSize)
    if (bytes <= smallSize) return this.utf16(this.small, Math.max(0, bytes / 2 - 1))
    const address = this.room(bytes)
    return write(address, bytes) === bytes ? this.utf16(address, bytes / 2 - 1) : ''
  }

  close(): void {
    this.module.wasmExports.free(this.small)
    if (this.large) this.module.wasmExports.free(this.large)
  }
}
