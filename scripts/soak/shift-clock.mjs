import { readFileSync } from 'node:fs';

// Loaded before the program: its clock is the machine's, moved by the milliseconds in a file.
const file = process.env['SOAK_CLOCK'] ?? '';
const Machine = Date;
let offsetMs = 0;

setInterval(() => {
  try {
    offsetMs = Number(readFileSync(file, 'utf8'));
  } catch {
    // Not written yet.
  }
}, 100).unref();

globalThis.Date = class extends Machine {
  constructor(...given) {
    if (given.length === 0) super(Machine.now() + offsetMs);
    else super(...given);
  }

  static now() {
    return Machine.now() + offsetMs;
  }
};
