import type { Language } from '../passages/language.ts';
import { placeUnits, type PlaceUnit, type PlaceWords, wordsIn } from '../words/words.ts';
import { placeOf } from './references/reference-parts.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const ordinal = `(?:${ordinals.join('|')}|last)`;

/** A number or several: 2, 19.4, 1–4, 1 and 3. */
const number = String.raw`\d+(?:\.\d+)?`;

const joint = '(?:[–-]|, | and | to )';

/** A heading of the source before it, and what it is on behind it, which only its own language says. */
const numbered = new RegExp(
  `^(?:([A-Z][A-Za-z -]*), )?(${placeUnits.join('|')})s? (${number}(?:${joint}${number})*)(?:,.*| \\(.*)?$`,
  'u',
);

const counted = new RegExp(
  `^(${ordinal}(?:${joint}${ordinal})*) (${placeUnits.join('|')})(s?)(?:[,:].*| \\(.*)?$`,
  'u',
);

/**
 * Where in a source its words stand, as a reader of the language reads it. Locators are written in English:
 * elsewhere what follows their usual patterns is said in other words, and undefined stands for the rest.
 */
export function placeIn(locator: string | undefined, language: Language): string | undefined {
  const place = placeOf(locator);
  const { places } = wordsIn(language);
  return place === undefined || places === undefined ? place : placeSaid(place, places);
}

function placeSaid(place: string, words: PlaceWords): string | undefined {
  const [, heading, unit, numbers] = numbered.exec(place) ?? [];
  if (unit !== undefined && numbers !== undefined) {
    const said = inUnits(unit, numbers, words);
    return heading === undefined ? said : words.under(heading, said);
  }
  const [, which, of, plural] = counted.exec(place) ?? [];
  if (which === undefined || of === undefined) {
    return words.parts[place.replace(/, on .*$/u, '').toLowerCase()];
  }
  const isOne = plural === '' || /[–,-]| and | to /u.test(which);
  const edge = isOne ? undefined : words.parts[`${which} ${of}s`];
  if (edge !== undefined) return edge;
  if (which === 'last') return words.parts[`last ${of}`];
  if (which.includes('last')) return undefined;
  const digits = which.replace(/[a-z]{4,}/gu, (word) => `${ordinals.indexOf(word) + 1}`);
  return inUnits(of, digits, words);
}

function inUnits(unit: string, numbers: string, { units, and, to }: PlaceWords): string {
  const known = placeUnits.find((each) => each === unit) ?? 'paragraph';
  const said = numbers.replaceAll(/ to |[–-]/gu, to).replaceAll(/,? and /gu, and);
  return units[known satisfies PlaceUnit](said, /[^\d.]/u.test(numbers));
}
