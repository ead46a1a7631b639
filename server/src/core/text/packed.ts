// Whole numbers as text, for data that the bundles carry: the digits of base 64, each with five bits of a number, low ones
// first, and 32 more where another digit follows, as in source maps. Packed tighter the text would be no shorter once it is
// compressed, because a number would seldom look like itself.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export class NumberWriter {
  text = '';

  /** From 0 to 2 ** 31 - 1. */
  number(value: number): void {
    let rest = value;
    for (; rest > 31; rest >>>= 5) this.text += DIGITS[(rest & 31) | 32];
    this.text += DIGITS[rest];
  }

  /** Any number of 30 bits, above or below 0. */
  signed(value: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }
}

/** Reads what a `NumberWriter` has written, in the same order. */
export class NumberReader {
  private readonly values = new Uint8Array(128);
  private place = 0;

  constructor(private readonly text: string) {
    for (let i = 0; i < DIGITS.length; i++) this.values[DIGITS.charCodeAt(i)] = i;
  }

  get ended(): boolean {
    return this.place >= this.text.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = this.values[this.text.charCodeAt(this.place++)]!;
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value & 1 ? -((value + 1) >> 1) : value >> 1;
  }
}
