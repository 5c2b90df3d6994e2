import { shortNamesOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { formatAsOf } from '../words/format-date.ts';
import { formatList } from '../words/format-list.ts';
import { wordsIn } from '../words/words.ts';
import { inWords } from './alternative.ts';
import type { CardPicture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { createReferenceList } from './reference-list.ts';
import { pictureWords } from './words/words.ts';

/** A passage as a card; undefined where the gate stops it. */
export function cardOf(
  passage: Passage,
  sources: PictureSources,
  language: Language,
): CardPicture | undefined {
  const { knowledge } = sources;
  const references = createReferenceList(sources, language);
  if (references.numberOf(passage, undefined) === undefined) return undefined;
  const { title, text } = passage.texts[language];
  const standing = standingOf(passage, knowledge, language);
  const contested = contestedBy(passage, knowledge, language);
  return {
    kind: 'card',
    language,
    path: `p/${passage.id}`,
    title,
    subtitle: standing,
    alternative: inWords(
      title,
      [standing, withoutEnd(text), ...(contested === undefined ? [] : [contested])],
      language,
    ),
    references: references.all(),
    passage: passage.id,
    kindName: upperFirst(wordsIn(language).passage.kinds[passage.kind]),
    standing,
    text,
    contested,
  };
}

function standingOf(passage: Passage, knowledge: Knowledge, language: Language): string {
  const { statuses, saidByWhom } = wordsIn(language).passage;
  const { status } = passage;
  const speakers = shortNamesOf(passage.saidBy, knowledge, language);
  return [
    ...(status === undefined ? [] : [statuses[status]]),
    formatAsOf(passage.asOf, language),
    ...(speakers.length === 0 ? [] : [saidByWhom(formatList(speakers, language))]),
  ].join(pictureWords(language).sourceSeparator);
}

/** What brings it up to date, else what says otherwise, by its title. */
function contestedBy(
  { id, contradicts }: Passage,
  { passages, successors }: Knowledge,
  language: Language,
): string | undefined {
  const { contested, superseded } = pictureWords(language).card;
  const titleOf = (other: Passage['id'] | undefined) =>
    other === undefined ? undefined : passages.get(other)?.texts[language].title;
  const newer = titleOf(successors.get(id)?.[0]);
  if (newer !== undefined) return superseded(newer);
  const other = titleOf(contradicts[0]);
  return other === undefined ? undefined : contested(other);
}

/** A full stop is set behind it again. */
const withoutEnd = (text: string) => text.replace(/[.。]$/u, '');

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
