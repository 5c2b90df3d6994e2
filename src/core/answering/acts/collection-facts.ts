import type { Knowledge, Source } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { partialDateSchema, type PartialDate } from '../../passages/partial-date.ts';
import type { ChatFacts, SourceHome } from '../../words/chat/chat-words.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatList } from '../../words/format-list.ts';
import { formatNumber } from '../../words/format-number.ts';
import { wordsIn } from '../../words/words.ts';

/** Topics named: all of them would fill a reply. */
const mostTopics = 3;

/** Counts what replies tell of the collection. */
export function collectionFacts(knowledge: Knowledge, language: Language): ChatFacts {
  const { chat, hasLetterCase } = wordsIn(language);
  const sources = [...knowledge.sources.values()];
  const names = [...knowledge.topics.values()].map((topic) => topic[language].name);
  const topics = hasLetterCase ? names.map((name) => name.toLowerCase()) : names;
  const said = (count: number) => formatNumber(count, language);
  return {
    passages: said(knowledge.passages.size),
    sources: said(sources.length),
    topics:
      topics.length > mostTopics
        ? chat.someTopics(topics.slice(0, mostTopics))
        : formatList(topics, language),
    newest: newestMonth(knowledge, language),
    countries: formatList(
      mostFirst(sources.map(homeOf)).map(([country, count]) =>
        chat.countries[country](said(count)),
      ),
      language,
    ),
  };
}

function homeOf({ country }: Source): SourceHome {
  return country === 'PE' || country === 'CN' || country === 'US' ? country : 'other';
}

/** Other countries come last, however many they are. */
function mostFirst(homes: readonly SourceHome[]): [SourceHome, number][] {
  return [...Map.groupBy(homes, (home) => home)]
    .map(([home, all]): [SourceHome, number] => [home, all.length])
    .toSorted(
      ([one, a], [other, b]) => Number(one === 'other') - Number(other === 'other') || b - a,
    );
}

/** A year alone counts as its beginning: it says nothing of its months. */
function newestMonth({ passages }: Knowledge, language: Language): string {
  const dates = [...passages.values()].map(({ asOf }) => asOf);
  const newest = dates.toSorted().at(-1);
  return newest === undefined ? '–' : formatDate(monthOf(newest), language);
}

function monthOf(date: PartialDate): PartialDate {
  return partialDateSchema.parse(date.slice(0, 7));
}
