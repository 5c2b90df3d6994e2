import { GrowableUint32, release } from './growable-uint32.ts';

/** Postings by term: those of term t are start[t] to start[t + 1]. */
export interface TermPostings {
  readonly start: Uint32Array;
  readonly units: Uint32Array;
  readonly frequencies: Uint8Array;
}

/** Counts terms unit by unit, and sorts the postings by term at the end. */
export class PostingCollector {
  readonly #terms = new GrowableUint32();
  readonly #units = new GrowableUint32();
  readonly #frequencies = new GrowableUint32();
  readonly #counts: number[] = [];
  #present: number[] = [];

  add(term: number, step: number): void {
    while (this.#counts.length <= term) this.#counts.push(0);
    const count = this.#counts[term] ?? 0;
    if (count === 0) this.#present.push(term);
    this.#counts[term] = count + step;
  }

  endUnit(unit: number): void {
    for (const term of this.#present) {
      this.#terms.push(term);
      this.#units.push(unit);
      this.#frequencies.push(Math.min(255, this.#counts[term] ?? 0));
      this.#counts[term] = 0;
    }
    this.#present = [];
  }

  finish(termCount: number): TermPostings {
    const terms = this.#terms.take();
    const flatUnits = this.#units.take();
    const flatFrequencies = this.#frequencies.take();
    const start = new Uint32Array(termCount + 1);
    for (const term of terms) start[term + 1] = (start[term + 1] ?? 0) + 1;
    for (let term = 0; term < termCount; term++) {
      start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
    }
    const next = start.slice(0, termCount);
    const units = new Uint32Array(terms.length);
    const frequencies = new Uint8Array(terms.length);
    for (let flat = 0; flat < terms.length; flat++) {
      const term = terms[flat] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      units[place] = flatUnits[flat] ?? 0;
      frequencies[place] = flatFrequencies[flat] ?? 0;
    }
    release(terms, flatUnits, flatFrequencies, next);
    return { start, units, frequencies };
  }
}
