import type { Excerpt } from '../citations/excerpt.ts';
import { disputedIn, isDisputed } from '../citations/disagreement.ts';
import { columnsOf } from '../passages/columns.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId, RelationId } from '../passages/passage.ts';

/** Columns of two sentences that are read at a glance in the morning; a Chinese character takes two. */
const mostColumns = 160;

/**
 * The sentences by which a fact is told: the first, and the second where the two are short and it is
 * not disputed itself. Each sentence of a passage is understood alone.
 */
export function ownExcerpts(
  passage: Passage,
  language: Language,
  knowledge: Knowledge,
): readonly Excerpt[] {
  const first = { passage, sentence: 0 };
  const two = [first, { passage, sentence: 1 }];
  const texts = passage.texts[language].sentences.slice(0, two.length);
  const isShort = columnsOf(texts.join('')) <= mostColumns;
  return texts.length === two.length && isShort && besideOf(two, knowledge).length === 0
    ? two
    : [first];
}

/**
 * One sentence of each passage that must stand beside these: of what contradicts one of them, and of
 * what they need.
 */
export function besideOf(own: readonly Excerpt[], knowledge: Knowledge): readonly Excerpt[] {
  const [first] = own;
  if (first === undefined) return [];
  const told = own.flatMap(relationsOf);
  const found = (ids: readonly PassageId[]) =>
    ids.flatMap((id) => knowledge.passages.get(id) ?? []);
  const isOpposed = own.some(({ passage, sentence }) => isDisputed(passage, sentence));
  const contradicting = found(isOpposed ? first.passage.contradicts : []).flatMap((passage) => {
    const [sentence] = disputedIn(passage);
    return sentence === undefined ? [] : [{ passage, sentence }];
  });
  const contradicted = new Set(first.passage.contradicts);
  const needs = first.passage.needs.filter((id) => !contradicted.has(id));
  const needed = found(needs).map((passage) => ({
    passage,
    sentence: sentenceOn(told, passage) ?? 0,
  }));
  return [...contradicting, ...needed];
}

/** The first sentence that tells one of these relations; where they are none, the first of all. */
function sentenceOn(told: readonly RelationId[], passage: Passage): number | undefined {
  if (told.length === 0) return 0;
  const places = passage.texts.en.sentences.map((_, sentence) => sentence);
  return places.find((sentence) =>
    relationsOf({ passage, sentence }).some((relation) => told.includes(relation)),
  );
}

function relationsOf({ passage, sentence }: Excerpt): RelationId[] {
  return passage.tells
    .filter(({ in: numbers }) => numbers.includes(sentence + 1))
    .map(({ what }) => what);
}
