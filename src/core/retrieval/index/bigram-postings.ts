import { GrowableUint32, release } from './growable-uint32.ts';

const keyFactor = 0x10000;
const digits = 0x10000;

/** Postings of neighbouring Chinese characters, sorted by key and then by unit. */
export interface BigramPostings {
  /** Distinct keys, ascending. */
  readonly keys: Uint32Array;
  /** Postings of key k: start[k] to start[k + 1]. */
  readonly start: Uint32Array;
  readonly units: Uint32Array;
  readonly frequencies: Uint8Array;
}

/** One number for two characters; both term numbers must be below 65,536. */
export function bigramKey(first: number, second: number): number | undefined {
  return first < keyFactor && second < keyFactor ? first * keyFactor + second : undefined;
}

/** Where a key stands among sorted keys, or undefined. */
export function findKey(keys: Uint32Array, key: number): number | undefined {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low < keys.length && keys[low] === key ? low : undefined;
}

/**
 * Gathers bigrams unit by unit. Real Chinese text has hundreds of thousands of distinct bigrams:
 * sorted numbers hold them in a tenth of the memory and time that a map of strings takes.
 */
export class BigramCollector {
  readonly #keys = new GrowableUint32();
  readonly #units = new GrowableUint32();
  readonly #frequencies = new GrowableUint32();
  #pending: number[] = [];

  /** Counts a bigram of the current unit; the step is its weight in frequency steps. */
  add(key: number, step: number): void {
    this.#pending.push(key * 256 + Math.min(255, step));
  }

  endUnit(unit: number): void {
    if (this.#pending.length === 0) return;
    const sorted = Float64Array.from(this.#pending).toSorted();
    this.#pending = [];
    let key = -1;
    let frequency = 0;
    for (const value of sorted) {
      const next = Math.floor(value / 256);
      if (next !== key) {
        this.#push(key, unit, frequency);
        key = next;
        frequency = 0;
      }
      frequency += value % 256;
    }
    this.#push(key, unit, frequency);
  }

  #push(key: number, unit: number, frequency: number): void {
    if (key < 0) return;
    this.#keys.push(key);
    this.#units.push(unit);
    this.#frequencies.push(Math.min(255, frequency));
  }

  finish(): BigramPostings {
    const flatKeys = this.#keys.take();
    const flatUnits = this.#units.take();
    const flatFrequencies = this.#frequencies.take();
    const byLow = orderByDigit(flatKeys, undefined, 0);
    const order = orderByDigit(flatKeys, byLow, 16);
    const distinct = new GrowableUint32();
    const start = new GrowableUint32();
    const units = new Uint32Array(order.length);
    const frequencies = new Uint8Array(order.length);
    let previous = -1;
    for (let place = 0; place < order.length; place++) {
      const flat = order[place] ?? 0;
      const key = flatKeys[flat] ?? 0;
      if (key !== previous) {
        distinct.push(key);
        start.push(place);
        previous = key;
      }
      units[place] = flatUnits[flat] ?? 0;
      frequencies[place] = flatFrequencies[flat] ?? 0;
    }
    start.push(order.length);
    release(flatKeys, flatUnits, flatFrequencies, byLow, order);
    return { keys: distinct.take(), start: start.take(), units, frequencies };
  }
}

/** One stable pass of a radix sort over 16 bits of each key. */
function orderByDigit(
  keys: Uint32Array,
  order: Uint32Array | undefined,
  shift: number,
): Uint32Array {
  const next = new Uint32Array(digits + 1);
  for (const key of keys) {
    const digit = (key >>> shift) & 0xffff;
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < digits; digit++) {
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  }
  const sorted = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const flat = order?.[place] ?? place;
    const digit = ((keys[flat] ?? 0) >>> shift) & 0xffff;
    const target = next[digit] ?? 0;
    next[digit] = target + 1;
    sorted[target] = flat;
  }
  return sorted;
}
