import { spellingsOf, type Entity } from '../passages/knowledge.ts';
import type { EntityId } from '../passages/passage.ts';
import { buildSpellingIndex, nearestTerms, type SpellingIndex } from './spelling.ts';
import { foldAccents, splitWords } from './tokenize.ts';

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

export type EntityFinder = (text: string) => MentionedText;

interface Spelling {
  readonly words: readonly string[];
  readonly entity: EntityId;
}

/**
 * Finds the entities that a text names in any language and script, the longest spelling first,
 * no two on the same words. A one-word name may be misspelt by a letter or two.
 */
export function createEntityFinder(entities: Iterable<Entity>): EntityFinder {
  const byFirstWord = new Map<string, Spelling[]>();
  const oneWordNames: { word: string; entity: EntityId }[] = [];
  const vocabulary = new Set<string>();
  for (const entity of entities) {
    for (const spelling of spellingsOf(entity)) {
      const words = foldedWords(spelling);
      const [first, second] = words;
      if (first === undefined) continue;
      const list = byFirstWord.get(first) ?? [];
      list.push({ words, entity: entity.id });
      byFirstWord.set(first, list);
      for (const word of words) vocabulary.add(word);
      if (second === undefined) oneWordNames.push({ word: first, entity: entity.id });
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const names: SpellingIndex = buildSpellingIndex(
    oneWordNames.map(({ word }, place) => [word, place] as const),
  );

  return (text) => {
    const words = splitWords(text, 'zh');
    const folded = words.map(foldAccents);
    const mentions: EntityMention[] = [];
    for (let start = 0; start < folded.length; start++) {
      const word = folded[start] ?? '';
      const spelling = byFirstWord
        .get(word)
        ?.find((candidate) =>
          candidate.words.every((part, place) => folded[start + place] === part),
        );
      if (spelling !== undefined) {
        const end = start + spelling.words.length;
        mentions.push({ entity: spelling.entity, start, end });
        start = end - 1;
      } else if (!vocabulary.has(word) && word.length >= 6) {
        const near = new Set(nearestTerms(names, word).map((place) => oneWordNames[place]?.entity));
        const [entity] = near;
        if (near.size === 1 && entity !== undefined)
          mentions.push({ entity, start, end: start + 1 });
      }
    }
    return { words, mentions };
  };
}

/** Words as names are compared by: the Chinese way of splitting serves all scripts. */
function foldedWords(text: string): string[] {
  return splitWords(text, 'zh').map(foldAccents);
}
