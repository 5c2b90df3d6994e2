/**
 * A list of unsigned 32-bit numbers that doubles its room as it fills. Growing and taking move the
 * buffer, so that nothing is left for the garbage collector, which frees such memory late.
 */
export class GrowableUint32 {
  #values = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      this.#values = new Uint32Array(this.#values.buffer.transfer(this.#length * 8));
    }
    this.#values[this.#length++] = value;
  }

  /** The value at a place; 0 beyond the end. */
  at(place: number): number {
    return place < this.#length ? (this.#values[place] ?? 0) : 0;
  }

  last(): number {
    return this.at(this.#length - 1);
  }

  /** All values in an array of just the right size; the list is empty afterwards. */
  take(): Uint32Array {
    const taken = new Uint32Array(this.#values.buffer.transfer(this.#length * 4));
    this.#values = new Uint32Array(256);
    this.#length = 0;
    return taken;
  }
}

/** Gives an array's memory back at once; the array is empty afterwards. */
export function release(...arrays: readonly Uint32Array[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
