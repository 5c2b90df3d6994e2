import type { JsonValue } from '../../ports.ts';
import { nameInSentence } from '../../passages/entity-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

/** Sentences to choose from: as data for a model, and what each id stands for. */
export interface OfferedSentences {
  readonly data: readonly JsonValue[];
  readonly excerpts: ReadonlyMap<string, Excerpt>;
}

/**
 * Numbers the sentences of passages s1, s2 and so on: the same ids for the same number of sentences, so
 * that a server compiles few schemas.
 */
export function offerSentences(
  passages: readonly Passage[],
  language: Language,
  knowledge: Knowledge,
): OfferedSentences {
  const excerpts = new Map<string, Excerpt>();
  const data = passages.map((passage) => {
    const { title, sentences } = passage.texts[language];
    const speakers = passage.saidBy.flatMap((id) => {
      const entity = knowledge.entities.get(id);
      return entity === undefined ? [] : [nameInSentence(entity, language)];
    });
    return {
      title,
      kind: passage.kind,
      status: passage.status ?? null,
      as_of: passage.asOf,
      said_by: speakers,
      sentences: sentences.map((text, sentence) => {
        const id = `s${excerpts.size + 1}`;
        excerpts.set(id, { passage, sentence });
        return { id, text };
      }),
    };
  });
  return { data, excerpts };
}
