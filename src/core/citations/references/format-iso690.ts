import { formatDate } from '../../words/format-date.ts';
import { wordsIn } from '../../words/words.ts';
import type { ReferenceRequest } from './format-reference.ts';
import { authorNameOf, ended, isNews, placeOf } from './reference-parts.ts';

/**
 * Formats a reference by ISO 690:2021 to an electronic document, as plain text: creator with the family
 * name in capitals, title, medium in square brackets, publisher, date, day of viewing in square brackets,
 * address. Its words are in the language of the text that cites. A publisher other than a newspaper
 * takes the place of an author who is not named; a missing date is marked as such.
 */
export function formatIso690({
  source,
  locator,
  retrieved,
  language = 'en',
}: ReferenceRequest): string {
  const { title, publisher, date, url } = source;
  const words = wordsIn(language).references;
  const who = creatorOf(source);
  const medium = url === undefined ? '' : ` [${words.online}]`;
  const issuer = publisher === undefined || publisher === who ? [] : [publisher];
  const issued = [...issuer, date === undefined ? words.noDate : formatDate(date, language)];
  const place = placeOf(locator);
  const viewed = url === undefined ? '' : ` [${words.viewed(formatDate(retrieved, language))}]`;
  return [
    ...(who === undefined ? [] : [ended(asCreator(source))]),
    `${title}${medium}.`,
    ended([...issued, ...(place === undefined ? [] : [place])].join(', ') + viewed),
    ...(url === undefined ? [] : [`${words.availableFrom}${url}`]),
  ].join(' ');
}

type Source = ReferenceRequest['source'];

/** The author, else the publisher that stands in the author's place. */
function creatorOf(source: Source): string | undefined {
  return source.author ?? (isNews(source) ? undefined : source.publisher);
}

function asCreator(source: Source): string {
  if (source.author === undefined) return (source.publisher ?? '').toUpperCase();
  const { family, initials } = authorNameOf(source.author);
  const given = initials.map((letter) => `${letter}.`).join(' ');
  return given === '' ? family.toUpperCase() : `${family.toUpperCase()}, ${given}`;
}
