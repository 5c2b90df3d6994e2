import type { Citation } from '../../citations/citation.ts';
import { firstSource } from '../../citations/source-link.ts';
import { namesOf } from '../../passages/entity-names.ts';
import { publisherIn } from '../../passages/publisher-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatList } from '../../words/format-list.ts';
import { wordsIn } from '../../words/words.ts';

/** Says of each cited passage who says so and where, a line each; with its number where there are several. */
export function sourceOpening(
  citations: readonly Citation[],
  knowledge: Knowledge,
  language: Language,
): string {
  return citations
    .map((citation) => {
      const line = sourceLine(citation, knowledge, language);
      return citations.length === 1 ? line : `(${citation.n}) ${line}`;
    })
    .join('\n');
}

function sourceLine({ passage }: Citation, knowledge: Knowledge, language: Language): string {
  const { passage: labels, chat } = wordsIn(language);
  const speakers = namesOf(passage.saidBy, knowledge, language);
  const source = firstSource(passage, knowledge);
  return chat.openings.source(speakers.length === 0 ? undefined : formatList(speakers, language), {
    title: source?.title ?? passage.texts[language].title,
    publisher: (source && publisherIn(source, language)) ?? labels.noPublisher,
    date: source?.date === undefined ? labels.noDate : formatDate(source.date, language),
  });
}
