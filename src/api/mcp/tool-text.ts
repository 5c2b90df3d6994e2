import type { Language } from '../../core/passages/language.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import type { CitedRecord, SourceRecord } from '../../core/records/cited-record.ts';
import type { PassageRecord } from '../../core/records/passage-record.ts';
import type { SearchRecord } from '../../core/records/search-record.ts';
import type { SeriesRecord } from '../../core/records/series-record.ts';
import { formatAsOf, formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { apiWords } from '../words/words.ts';
import type { ToolAnswer, ToolCheck } from './tool-records.ts';

// The same as the structured result, to be read: some assistants are shown nothing else.

const between = ' · ';

export function answerToRead({ answer, citations, near, lang }: ToolAnswer): string {
  return [
    answer,
    ...citations.map((citation) => `[${citation.n}] ${citedToRead(citation, lang)}`),
    ...(near.length === 0
      ? []
      : [near.map(({ title, passage }) => `- ${title} (${passage})`).join('\n')]),
  ].join('\n\n');
}

export function checkToRead({ verdict, passages, lang }: ToolCheck): string {
  const { verdicts } = wordsIn(lang);
  return [
    verdicts[verdict],
    ...passages.map((each) =>
      // What each quote says of the claim is told where it is not the whole verdict.
      each.verdict === verdict
        ? citedToRead(each, lang)
        : `${verdicts[each.verdict]}\n${citedToRead(each, lang)}`,
    ),
  ].join('\n\n');
}

export function searchToRead({ results, lang }: SearchRecord): string {
  if (results.length === 0) return wordsIn(lang).gap.everything;
  return results.map((result) => citedToRead(result, lang)).join('\n\n');
}

const boundSigns = { about: '~', 'at-least': '≥', 'at-most': '≤' } as const;

export function seriesToRead({ name, compiler, unit, what, points, lang }: SeriesRecord): string {
  const words = apiWords(lang);
  const told = points.map((point) => {
    const sign = point.bound === null ? '' : boundSigns[point.bound];
    const facts = [
      `${point.when}: ${sign}${point.value} ${unit}`,
      ...(point.partial ? [words.partial] : []),
      ...(point.comparable ? [] : [words.apart]),
    ];
    return `${facts.join(between)}\n${citedToRead(point, lang)}`;
  });
  return [[name, compiler.name, what].join(between), ...told].join('\n\n');
}

export function passageToRead(passage: PassageRecord): string {
  const { title, text, sources, lang } = passage;
  const { passage: words, leads } = wordsIn(lang);
  const related = (['contradicts', 'supersedes', 'supersededBy'] as const).flatMap((relation) =>
    passage[relation].length === 0
      ? []
      : [`${words[relation]}${leads.end}${passage[relation].join(', ')}`],
  );
  return [
    title,
    text,
    [...standing(passage, lang), ...(passage.address === null ? [] : [passage.address])].join(
      between,
    ),
    ...related,
    `${words.sources}${leads.end.trimEnd()}`,
    ...sources.map((source) => `- ${sourceToRead(source, lang)}${between}${source.locator}`),
  ].join('\n');
}

/** A quote, then who says it, as of when and where it stands. */
function citedToRead(cited: CitedRecord, language: Language): string {
  const { quote, title, source, address } = cited;
  return [
    wordsIn(language).quoted(quote),
    [title, ...standing(cited, language)].join(between),
    ...(source === null ? [] : [sourceToRead(source, language)]),
    ...(address === null ? [] : [address]),
  ].join('\n');
}

function standing(
  cited: Pick<CitedRecord, 'kind' | 'status' | 'saidBy' | 'asOf' | 'passage'>,
  language: Language,
): string[] {
  const { passage: words, leads } = wordsIn(language);
  const names = cited.saidBy.map(({ name }) => name).join(', ');
  return [
    words.kinds[cited.kind],
    ...(cited.status === null ? [] : [words.statuses[cited.status]]),
    ...(names === '' ? [] : [`${words.saidBy}${leads.end}${names}`]),
    formatAsOf(partialDateSchema.parse(cited.asOf), language),
    cited.passage,
  ];
}

function sourceToRead({ publisher, title, date, side, url }: SourceRecord, language: Language) {
  const { noDate, noAddress } = wordsIn(language).passage;
  const day = date === null ? noDate : formatDate(partialDateSchema.parse(date), language);
  return [publisher, title, day, side, url ?? noAddress].join(between);
}
