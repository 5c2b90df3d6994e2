import type { Concept } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { conceptSign, type QueryPart } from './index/analyze-query.ts';
import type { ConceptFinder } from './find-concepts.ts';
import type { EntityFinder, MentionedText } from './find-entities.ts';
import { isHanCharacter } from './index/term-table.ts';
import type { TermOf } from './index/term-reader.ts';

export const entityLabel = (id: EntityId) => `@${id}`;

const conceptLabel = ({ id, entity }: Concept) =>
  entity === undefined ? `${conceptSign}${id}` : entityLabel(entity);

/** The label of a word of another language; undefined for a single Chinese character, which says too little. */
export function foreignLabel(word: string, language: Language, termOf: TermOf): string | undefined {
  if (isHanCharacter(word)) return undefined;
  const term = termOf(word, language);
  return term === undefined ? undefined : `${language}:${term}`;
}

/** A name or concept, as words[start] to words[end - 1]. */
interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Reads names and concepts in texts, as labels that the index has beside the words. */
export interface MeaningReader {
  /** The parts of a text, each with the label of the name or concept that it is, if any. */
  readonly partsOf: (text: MentionedText, language: Language) => QueryPart[];
  readonly labelsIn: (text: MentionedText, language: Language) => string[];
  /** The labels of a text that is known to be spelt right. */
  readonly labelsOf: (text: string, language: Language) => string[];
  readonly conceptLabels: (words: readonly string[], language: Language) => string[];
}

export function createMeaningReader(
  findEntities: EntityFinder,
  findConcepts: ConceptFinder,
): MeaningReader {
  /** The names and the concepts beside them, in order. */
  function meaningsIn({ words, mentions }: MentionedText, language: Language): Meaning[] {
    const concepts = findConcepts(words, language).map(({ value, start, end }) => ({
      start,
      end,
      label: conceptLabel(value),
    }));
    const named = mentions.map(({ entity, start, end }) => ({
      start,
      end,
      label: entityLabel(entity),
    }));
    const free = concepts.filter(
      (concept) => !named.some((name) => name.start < concept.end && concept.start < name.end),
    );
    return [...named, ...free].toSorted((a, b) => a.start - b.start);
  }

  function partsOf(text: MentionedText, language: Language): QueryPart[] {
    const { words } = text;
    const parts: QueryPart[] = [];
    let place = 0;
    for (const { start, end, label } of meaningsIn(text, language)) {
      if (place < start) parts.push({ words: words.slice(place, start), labels: [] });
      parts.push({ words: words.slice(start, end), labels: [label] });
      place = end;
    }
    if (place < words.length) parts.push({ words: words.slice(place), labels: [] });
    return parts;
  }

  function conceptLabels(words: readonly string[], language: Language): string[] {
    return findConcepts(words, language).map(({ value }) => conceptLabel(value));
  }

  function labelsIn(text: MentionedText, language: Language): string[] {
    return meaningsIn(text, language).map(({ label }) => label);
  }

  const labelsOf = (text: string, language: Language) =>
    labelsIn(findEntities(text, 'exact'), language);

  return { partsOf, labelsIn, labelsOf, conceptLabels };
}
