import type { ParsedPassage } from '../reading/parse-passage.ts';
import type { Problem } from '../reading/problem.ts';
import { findQuantities } from '../quantities.ts';

/** Up to here a count may be written as a word ("seven companies"), which is no quantity. */
const mostInWords = 20;
const alwaysListed: ReadonlySet<string> = new Set(['percent', 'USD', 'PEN']);

/**
 * Checks `figures` against the English text: each stands there, and each share and sum of money there stands in
 * `figures`. That the other languages have the same figures is checked beside this.
 */
export function checkFigures({ passage, file, lineOf, sectionLines }: ParsedPassage): Problem[] {
  const written = findQuantities(passage.texts.en.sentences.join(' '), 'en');
  const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  const missing = passage.figures.flatMap(({ value, unit }, place) =>
    (Number.isInteger(value) && value <= mostInWords) ||
    written.some((quantity) => isSame(quantity.value, value))
      ? []
      : [
          {
            file,
            line: lineOf(['figures', place]),
            message: `the figure ${value} ${unit} is not in the English text: correct one of them`,
          },
        ],
  );
  const unlisted = written.flatMap(({ value, unit }) =>
    !alwaysListed.has(unit) || passage.figures.some((figure) => isSame(figure.value, value))
      ? []
      : [
          {
            file,
            line: sectionLines.en,
            message: `en: ${value} ${unit} is not among the figures: add it, or correct one of them`,
          },
        ],
  );
  return [...missing, ...unlisted];
}
