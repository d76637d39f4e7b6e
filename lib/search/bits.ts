/** Writes numbers as bits: small ones in few. The base64 of it stands in JSON and gzips back to its bytes. */
export class BitWriter {
  private readonly bytes: number[] = []
  private length = 0

  private bit(bit: number): void {
    if (this.length % 8 === 0) this.bytes.push(0)
    this.bytes[this.bytes.length - 1]! |= bit << (this.length % 8)
    this.length++
  }

  private bits(value: number, count: number): void {
    for (let at = 0; at < count; at++) this.bit((value >> at) & 1)
  }

  private unary(value: number): void {
    for (let at = 0; at < value; at++) this.bit(1)
    this.bit(0)
  }

  /** A number of unknown size, from 0: a few bits when it is small (P. Elias, 1975: gamma code). */
  gamma(value: number): void {
    const length = 31 - Math.clz32(value + 1)
    this.unary(length)
    this.bits(value + 1, length)
  }

  /** A number that is about 2^k (R. Rice, 1971). */
  rice(value: number, k: number): void {
    this.unary(value >> k)
    this.bits(value, k)
  }

  /** A number that is seldom more than 0, and never more than the highest. */
  upTo(value: number, highest: number): void {
    for (let at = 0; at < value; at++) this.bit(1)
    if (value < highest) this.bit(0)
  }

  toBase64(): string {
    return btoa(this.bytes.map((byte) => String.fromCharCode(byte)).join(''))
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  private readonly bytes: Uint8Array
  private position = 0

  constructor(base64: string) {
    this.bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  }

  private bit(): number {
    // Past the end there is no byte, and a 0 ends every number.
    const byte = this.bytes[this.position >> 3] ?? 0
    return (byte >> (this.position++ & 7)) & 1
  }

  private bits(count: number): number {
    let value = 0
    for (let at = 0; at < count; at++) value |= this.bit() << at
    return value
  }

  private unary(): number {
    let value = 0
    while (this.bit() === 1) value++
    return value
  }

  gamma(): number {
    const length = this.unary()
    return (1 << length) - 1 + this.bits(length)
  }

  rice(k: number): number {
    return this.unary() * 2 ** k + this.bits(k)
  }

  upTo(highest: number): number {
    let value = 0
    while (value < highest && this.bit() === 1) value++
    return value
  }

  /** Most numbers that can still come: each has one bit at least. */
  get left(): number {
    return Math.max(0, 8 * this.bytes.length - this.position)
  }

  /** Whether just the padding of the last byte is left. */
  get isAtEnd(): boolean {
    return Math.ceil(this.position / 8) === this.bytes.length
  }
}
