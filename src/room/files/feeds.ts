import type { Language } from '../../core/passages/language.ts';
import { startOf } from '../../core/passages/partial-date.ts';
import { type Passage, topicIdSchema } from '../../core/passages/passage.ts';
import { namesOf } from '../../core/passages/entity-names.ts';
import { formatAsOf } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { canonicalAddress, feedName, passagePath, topicPath } from '../addresses.ts';
import { htmlLanguages } from '../frame.ts';
import type { History } from '../history.ts';
import { markup, upperFirst, type Markup } from '../markup.ts';
import { changeText } from '../pages/change-lines.ts';
import { correctionsFeedPath } from '../pages/corrections.ts';
import type { View } from '../view.ts';

/** Most entries of a feed: readers ask more often than that many are added. */
const mostEntries = 30;

interface Feed {
  readonly title: string;
  /** Of the feed itself. */
  readonly path: string;
  /** Of the page that shows the same. */
  readonly pagePath: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly passage: Passage;
  /** In ISO 8601. */
  readonly updated: string;
  /** The same for the same news: a passage may change twice. */
  readonly mark?: string;
  readonly text: string;
}

/** The newest passages of a topic; undefined where there is no such topic. */
export function topicFeed(id: string, view: View): Markup | undefined {
  const { knowledge, holdings, language } = view;
  const known = topicIdSchema.safeParse(id).data;
  const topic = known === undefined ? undefined : knowledge.topics.get(known);
  if (topic === undefined) return undefined;
  const passages = (holdings.byTopic.get(topic.id) ?? [])
    .toSorted((a, b) => (startOf(a.asOf) < startOf(b.asOf) ? 1 : -1))
    .slice(0, mostEntries);
  return atom(
    {
      title: `Chaski: ${topic[language].name}`,
      path: `${topicPath(topic.id)}/${feedName}`,
      pagePath: topicPath(topic.id),
      entries: passages.map((passage) => ({
        passage,
        updated: `${startOf(passage.asOf)}T00:00:00Z`,
        text: standingText(passage, view) + passage.texts[language].text,
      })),
    },
    view,
  );
}

/** What has changed; empty where that cannot be read. */
export async function correctionsFeed(history: History, view: View): Promise<Markup> {
  const { knowledge, language, words } = view;
  const changed = (await history.changed(knowledge, language)) ?? [];
  return atom(
    {
      title: `Chaski: ${words.frame.corrections}`,
      path: correctionsFeedPath,
      pagePath: '/corrections',
      entries: changed.slice(0, mostEntries).map(({ passage, earlier: [last], changedAt }) => ({
        passage,
        updated: changedAt,
        ...(last === undefined ? {} : { mark: last.name }),
        text: [
          ...(last === undefined ? [] : changeText(last, language)),
          standingText(passage, view) + passage.texts[language].text,
        ].join('\n'),
      })),
    },
    view,
  );
}

/** A passage's text leaves the room with its kind, its date and who says it before it. */
function standingText(passage: Passage, { knowledge, language, words }: View): string {
  const { kinds, statuses } = wordsIn(language).passage;
  const { comma, colon, listed } = words.punctuation;
  const { kind, status } = passage;
  const facts = [
    kinds[kind],
    ...(status === undefined ? [] : [statuses[status]]),
    formatAsOf(passage.asOf, language),
    ...namesOf(passage.saidBy, knowledge, language).slice(0, 1),
  ];
  const more = namesOf(passage.saidBy, knowledge, language).slice(1);
  return upperFirst([facts.join(comma), ...more].join(listed)) + colon;
}

/** A feed in the Atom format (RFC 4287). */
function atom({ title, path, pagePath, entries }: Feed, view: View): Markup {
  const at = (of: string, language: Language = view.language) =>
    canonicalAddress(view.place, language, of);
  const updated = entries.map((entry) => entry.updated).toSorted();
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLanguages[view.language]}">
<title>${title}</title>
<id>${at(path)}</id>
<link rel="self" type="application/atom+xml" href="${at(path)}"/>
<link rel="alternate" type="text/html" href="${at(pagePath)}"/>
<updated>${updated.at(-1) ?? `${view.today}T00:00:00Z`}</updated>
<author><name>Chaski</name></author>
${entries.map(({ passage, updated: when, mark, text }) => {
  const address = at(passagePath(passage.id));
  return markup`<entry><title>${passage.texts[view.language].title}</title><id>${address}${mark === undefined ? '' : `#after-${mark}`}</id><link rel="alternate" type="text/html" href="${address}"/><updated>${when}</updated><content type="text">${text}</content></entry>
`;
})}</feed>
`;
}
