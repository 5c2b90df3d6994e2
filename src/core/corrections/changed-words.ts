/** A number with its thousands and decimals is one sign, as is a word; Chinese is compared sign by sign. */
const token = /\p{N}(?:[.,\u00A0]?\p{N})*|[^\s\p{N}\p{Script=Han}]+|\p{Script=Han}|\s+/gu;
const number = /^\p{N}/u;
const space = /^\s/u;

/** The stretch in which two texts differ, as it stands in each; empty where one has nothing there. */
export interface ChangedWords {
  readonly before: string;
  readonly after: string;
}

/**
 * Where two texts differ, from the first word that is another one to the last. A number brings the word
 * after it, which is mostly its unit.
 */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, now] = [before, after].map((text) => text.match(token) ?? []);
  if (old === undefined || now === undefined) return { before: '', after: '' };
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const changed = [old, now].map((all) => all.slice(start, all.length - end));
  const isAmount = changed.every((all) => all.every((each) => number.test(each)));
  const unit = isAmount ? unitIn(old.slice(old.length - end)) : '';
  const [was = '', is = ''] = changed.map((all) => (all.length === 0 ? '' : all.join('') + unit));
  return { before: was.trim(), after: is.trim() };
}

/** The next word of what follows, with the space before it. */
function unitIn(following: readonly string[]): string {
  const [first = '', second = ''] = following;
  return space.test(first) ? first + second : first;
}
