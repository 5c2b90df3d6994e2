import type { Relation } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { RelationId } from '../passages/passage.ts';
import { perLanguage } from '../passages/per-language.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';

/** A relation that a question asks for, by words[start] to words[end - 1] of the question. */
export interface AskedRelation {
  readonly relation: RelationId;
  readonly isHeld: boolean;
  /** The kind of thing that answers it most often. */
  readonly answer: Relation['answer'][number] | undefined;
  readonly start: number;
  readonly end: number;
}

/** Lists the relations that a question's words ask for, the longer cue in place of one within it. */
export type RelationFinder = (question: string, language: Language) => AskedRelation[];

interface Cue {
  readonly words: readonly string[];
  readonly relation: Relation;
}

/** How many first letters all words have that one cue with * may stand for. */
const prefixLetters = 3;

/** Reads the cues of all relations; a question's words are looked up with accents and case folded. */
export function createRelationFinder(
  relations: Iterable<Relation>,
  findEntities: EntityFinder,
): RelationFinder {
  const known = [...relations].filter(({ family }) => !family);
  const indexIn = perLanguage((language) => indexCues(known, language));
  return (question, language) => {
    const index = indexIn(language);
    const words = splitWords(question, 'zh').map(foldAccents);
    // A name holds cues by chance: the harbour of 钱凯 is no matter of money. A cue may hold a name: "china buys".
    const { mentions } = findEntities(question, 'exact');
    const isNamed = (start: number, end: number) =>
      mentions.some(
        (name) =>
          name.start < end &&
          start < name.end &&
          !(start <= name.start && name.end <= end && name.end - name.start < end - start),
      );
    const found = words.flatMap((word, start) =>
      [...(index.get(word) ?? []), ...(index.get(`${word.slice(0, prefixLetters)}*`) ?? [])]
        .filter((cue) => standsAt(cue, words, start))
        .map(({ relation, words: own }) => ({
          relation: relation.id,
          isHeld: relation.held,
          answer: relation.answer[0],
          start,
          end: start + own.length,
        })),
    );
    const isWithin = withinLonger(found);
    return found.filter((one) => !isNamed(one.start, one.end) && !isWithin(one));
  };
}

/** Tells whether a longer one holds another; each place is asked once, however often a cue is repeated. */
function withinLonger(found: readonly AskedRelation[]): (one: AskedRelation) => boolean {
  const ends = new Map<number, number>();
  let longest = 0;
  for (const { start, end } of found) {
    ends.set(start, Math.max(end, ends.get(start) ?? 0));
    longest = Math.max(longest, end - start);
  }
  return ({ start, end }) => {
    for (let from = Math.max(0, end - longest); from <= start; from += 1) {
      const to = ends.get(from) ?? 0;
      if (end <= to && end - start < to - from) return true;
    }
    return false;
  };
}

function indexCues(relations: readonly Relation[], language: Language) {
  const index = new Map<string, Cue[]>();
  for (const relation of relations) {
    for (const phrase of relation.asked[language]) {
      const words = cueWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const key = first.endsWith('*') ? `${first.slice(0, prefixLetters)}*` : first;
      const cues = index.get(key);
      if (cues === undefined) index.set(key, [{ words, relation }]);
      else cues.push({ words, relation });
    }
  }
  return index;
}

/** The words of a cue, each of which may end in * for any ending. */
function cueWords(phrase: string): string[] {
  return phrase.split(/\s+/u).flatMap((part) => {
    const words = splitWords(part, 'zh').map(foldAccents);
    const last = words.pop();
    if (last === undefined) return [];
    return [...words, part.endsWith('*') ? `${last}*` : last];
  });
}

function standsAt({ words }: Cue, question: readonly string[], start: number): boolean {
  return words.every((word, place) => {
    const said = question[start + place] ?? '';
    return word.endsWith('*') ? said.startsWith(word.slice(0, -1)) : said === word;
  });
}

/** True where the same words ask for all of some relations, so that one of them is enough: price or cost. */
export function isOfOneCue(asked: readonly AskedRelation[]): boolean {
  const cues = Map.groupBy(asked, ({ relation }) => relation)
    .values()
    .map((each) => each.map(({ start, end }) => `${start} ${end}`).join());
  return new Set(cues).size === 1;
}
