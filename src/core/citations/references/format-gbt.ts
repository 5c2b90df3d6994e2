import type { Source } from '../../passages/knowledge.ts';
import type { ReferenceRequest } from './format-reference.ts';
import { authorNameOf, ended, isNews } from './reference-parts.ts';

/** The type of a document as the standard's appendix B marks it: newspaper, report, electronic bulletin. */
const marks = {
  news: 'N',
  'state-media': 'N',
  academic: 'R',
  'think-tank': 'R',
  ngo: 'R',
  official: 'EB',
  company: 'EB',
} as const satisfies Record<Source['tier'], string>;

const unknown = {
  chinese: { place: '[出版地不详]', publisher: '[出版者不详]', date: '[出版日期不详]' },
  other: { place: '[S.l.]', publisher: '[s.n.]', date: '[n.d.]' },
} as const;

/**
 * Formats a reference by GB/T 7714—2015, without the number that the numeric order puts before it.
 * Online sources are marked /OL: the day of citation, in square brackets, and the address are
 * obligatory, and a place, publisher or date that is not established is left out. For other sources
 * these are marked as unknown, in the language of the source. No author is invented: the numeric order
 * lets an entry begin with the title. Locators are left out, since the standard has a place for page
 * numbers only.
 */
export function formatGbt({ source, retrieved }: ReferenceRequest): string {
  const { title, url, tier } = source;
  const kind = marks[tier];
  const offline = kind === 'EB' ? 'Z' : kind;
  const who = responsible(source);
  const head = [
    ...(who === undefined ? [] : [ended(who)]),
    `${title}[${url === undefined ? offline : `${kind}/OL`}].`,
  ].join(' ');
  if (url === undefined) return `${head} ${imprint(source)}.`;
  const issued = isNews(source) ? issueOf(source) : editionOf(source);
  return `${head} ${issued}[${retrieved}]. ${url}.`;
}

/** The author, or the publisher of a page or a report online. */
function responsible(source: Source): string | undefined {
  if (source.author !== undefined) {
    const { family, initials } = authorNameOf(source.author);
    return [initials.length === 0 ? family : family.toUpperCase(), ...initials].join(' ');
  }
  return isNews(source) || source.url === undefined ? undefined : source.publisher;
}

/** The newspaper and the day: 人民日报, 2013-01-12. */
function issueOf(source: Source): string {
  return [source.publisher, source.date].filter((part) => part !== undefined).join(', ');
}

/** The day of publication in brackets; before it the publisher and year, where there is an author. */
function editionOf(source: Source): string {
  const day = source.date === undefined ? '' : `(${source.date})`;
  const publisher = source.author === undefined ? undefined : source.publisher;
  if (publisher === undefined) return day;
  const year = source.date === undefined ? '' : `, ${source.date.slice(0, 4)}`;
  return publisher + year + day;
}

/** Place, publisher and date of a source that is not online; a newspaper has no place. */
function imprint(source: Source): string {
  const words = source.language === 'zh' ? unknown.chinese : unknown.other;
  const publisher = source.publisher ?? words.publisher;
  if (isNews(source)) return `${publisher}, ${source.date ?? words.date}`;
  return `${words.place}: ${publisher}, ${source.date?.slice(0, 4) ?? words.date}`;
}
