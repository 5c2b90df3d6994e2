import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { foldAccents } from '../../../retrieval/index/tokenize.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { PlacedName } from '../../reading/read-transfer.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** Letters of a verb that stay whatever its ending: recogni(zes), recogni(sed). */
const stemLetters = 7;

/** Letters within which what a verb is about follows it. */
const reach = 24;

/**
 * Whether one does to another by a claim what by the sentence is done to a third: "Peru recognises
 * Taiwan" by "the day on which Peru recognised Beijing".
 */
export function isOfOtherObject(
  claim: Stated,
  { stated }: HeldSentence,
  { entities }: Knowledge,
  language: Language,
): boolean {
  const typeOf = (name: string) => entities.get(entityIdSchema.parse(name))?.type;
  const [doer, object, ...more] = distinct(claim.names);
  if (doer === undefined || object === undefined || more.length > 0) return false;
  const verb = verbBetween(claim.text, doer, object, language);
  if (verb === undefined) return false;
  const text = foldAccents(stated.text.toLowerCase());
  const objects: string[][] = [];
  for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
    const behind = stated.names.filter((name) => name.at > at);
    const next = behind[0]?.at ?? Infinity;
    if (next - at <= reach)
      objects.push(behind.filter((name) => name.at === next).map(({ name }) => name));
  }
  // Something of another kind is another part of what was done: whom, and where.
  return (
    objects.length > 0 &&
    objects.every(
      (names) =>
        !names.includes(object.name) && names.some((name) => typeOf(name) === typeOf(object.name)),
    )
  );
}

/** The one word that tells between two names; undefined where there is none, or more. */
function verbBetween(
  text: string,
  doer: PlacedName,
  object: PlacedName,
  language: Language,
): string | undefined {
  const between = foldAccents(text.slice(doer.at, object.at).toLowerCase());
  if (language === 'zh') {
    const [, verb] = /(?:秘鲁|中国|美国)(\p{Script=Han}{2,3})$/u.exec(between) ?? [];
    return verb?.replace(/[了过]$/u, '');
  }
  const [, ...words] = between.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !isStopWord(word, language));
  const [verb] = telling;
  return verb !== undefined && telling.length === 1 && verb.length > 4
    ? verb.slice(0, stemLetters).replace(/[sz]$/u, '')
    : undefined;
}

/** Each name once, where it first stands. */
function distinct(names: readonly PlacedName[]): PlacedName[] {
  return [...new Map(names.toReversed().map((name) => [name.at, name])).values()].toReversed();
}
