import { spellingsOf } from '../passages/entity-names.ts';
import type { Entity } from '../passages/knowledge.ts';
import type { EntityId } from '../passages/passage.ts';
import { mostMisspelt, shortestMisspeltName } from './constants.ts';
import { createPhraseFinder } from './index/phrase-finder.ts';
import { buildSpellingIndex, nearestTerms } from './index/spelling.ts';
import { foldAccents, splitWords } from './index/tokenize.ts';
import { rememberLast } from './remember-last.ts';

/** An entity named in a text, with the words that name it: words[start] to words[end - 1]. */
export interface EntityMention {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

export interface MentionedText {
  /** The text's words in lower case, Chinese characters apart. */
  readonly words: readonly string[];
  readonly mentions: readonly EntityMention[];
}

/** The entities that a text names, in its order. */
export function entitiesMentioned({ mentions }: MentionedText): EntityId[] {
  return mentions.map(({ entity }) => entity);
}

/** Finds the names in a text; in one that is known to be spelt right it does not guess. */
export type EntityFinder = (text: string, spelling?: 'exact' | 'forgiving') => MentionedText;

/**
 * Finds the entities that a text names in any language and script, the longest spelling first,
 * no two on the same words. A one-word name of what is told of may be misspelt by a letter or two, but
 * a word that the passages use is no slip: minerales is not Minmetals.
 */
export function createEntityFinder(
  entities: Iterable<Entity>,
  isTold: (id: EntityId) => boolean = () => true,
  plainWords: ReadonlySet<string> = new Set(),
): EntityFinder {
  const spellings = [...entities].flatMap((entity) =>
    spellingsOf(entity).map((spelling) => ({ words: foldedWords(spelling), value: entity.id })),
  );
  const find = createPhraseFinder(spellings);
  const vocabulary = new Set(spellings.flatMap(({ words }) => words));
  const oneWordNames = spellings.filter(({ words, value }) => words.length === 1 && isTold(value));
  const names = buildSpellingIndex(
    oneWordNames.map(({ words }, place) => [words[0] ?? '', place] as const),
  );

  const mayBeMisspelt = (word: string) =>
    word.length >= shortestMisspeltName && !vocabulary.has(word) && !plainWords.has(word);

  function misspelt(word: string): EntityId | undefined {
    const near = new Set(nearestTerms(names, word).map((place) => oneWordNames[place]?.value));
    const [entity] = near;
    return near.size === 1 ? entity : undefined;
  }

  const exactly = rememberLast(mostRemembered, (text: string): MentionedText => {
    const words = splitWords(text, 'zh');
    const found = find(words.map(foldAccents));
    return {
      words,
      mentions: found.map(({ value, start, end }) => ({ entity: value, start, end })),
    };
  });

  const forgivingly = rememberLast(mostRemembered, (text: string): MentionedText => {
    const { words, mentions } = exactly(text);
    const unknown = words.flatMap((word, start) => {
      const folded = foldAccents(word);
      if (!mayBeMisspelt(folded)) return [];
      const isNamed = mentions.some((mention) => mention.start <= start && start < mention.end);
      return isNamed ? [] : [{ folded, start }];
    });
    const guessed = unknown.slice(0, mostMisspelt).flatMap(({ folded, start }) => {
      const entity = misspelt(folded);
      return entity === undefined ? [] : [{ entity, start, end: start + 1 }];
    });
    return { words, mentions: [...mentions, ...guessed].toSorted((a, b) => a.start - b.start) };
  });

  return (text, spelling = 'forgiving') =>
    spelling === 'exact' ? exactly(text) : forgivingly(text);
}

/** Texts whose names are kept: one claim is looked through with each of the sentences that it is compared with. */
const mostRemembered = 32;

/** Words as names are compared: the Chinese way of splitting serves all scripts. */
function foldedWords(text: string): string[] {
  return splitWords(text, 'zh').map(foldAccents);
}
