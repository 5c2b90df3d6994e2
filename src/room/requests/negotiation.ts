import { type Language, languages } from '../../core/passages/language.ts';

/** Ranges that are read of a header; a browser sends fewer than ten. */
const mostRanges = 20;

/** The language that a reader prefers, by `Accept-Language` (RFC 9110, 12.5.4); English where none of ours is wanted. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',', mostRanges)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((each) => each.startsWith('q='))?.slice('q='.length);
      return { primary: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { primary } of wanted) {
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}
