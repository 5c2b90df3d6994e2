import { nameOf, namesOf } from '../../passages/entity-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { RelationId } from '../../passages/passage.ts';
import { countryName } from '../../words/country-name.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatList } from '../../words/format-list.ts';
import { wordsIn } from '../../words/words.ts';
import type { Gap, ToldOf, Unmentioned } from './gap.ts';

/** Says in a sentence what the collection lacks, then what it tells of the thing asked about. */
export function gapText(gap: Gap, knowledge: Knowledge, language: Language): string {
  const { sentenceSpace } = wordsIn(language);
  return [
    lackText(gap, knowledge, language),
    ...gap.told.map((each) => toldText(each, knowledge, language)),
  ].join(sentenceSpace);
}

/** The first of them alone, where what it tells is shown otherwise. */
export function lackText(
  { about, lacking }: Gap,
  knowledge: Knowledge,
  language: Language,
): string {
  const names = formatList(namesOf(about, knowledge, language), language);
  return lackingText(lacking, names, knowledge, language);
}

function lackingText(
  lacking: Gap['lacking'],
  about: string,
  knowledge: Knowledge,
  language: Language,
): string {
  const words = wordsIn(language).gap;
  switch (lacking.kind) {
    case 'advice':
      return words.advice;
    case 'forecast':
      return words.forecast;
    case 'news':
      return words.news;
    case 'everything':
      return words.everything;
    case 'referent':
      return words.referent;
    case 'others':
      return words.others;
    case 'answer':
      return words.answer;
    case 'together':
      return words.together(about);
    case 'relation':
      return words.relation(relationName(lacking.relation, knowledge, language), about);
    case 'period':
      return words.period(relationName(lacking.relation, knowledge, language), {
        about,
        asked: formatDate(lacking.period, language),
        held: formatList(
          lacking.held.map((year) => formatDate(year, language)),
          language,
        ),
      });
    case 'position':
      return words.position(unmentionedName(lacking.speaker, knowledge, language), about);
    case 'mention':
      return words.mention(unmentionedName(lacking.what, knowledge, language), about);
  }
}

function unmentionedName(what: Unmentioned, knowledge: Knowledge, language: Language): string {
  const { gap, quoted } = wordsIn(language);
  switch (what.kind) {
    case 'entity':
      return nameOf(what.entity, knowledge, language);
    case 'country':
      return countryName(what.code, language);
    case 'period':
      return formatDate(what.period, language);
    case 'number':
      return gap.number(what.number);
    case 'name':
      return quoted(what.name);
  }
}

function toldText({ entity, relations }: ToldOf, knowledge: Knowledge, language: Language): string {
  const { gap } = wordsIn(language);
  const names = relations.map((id) => relationName(id, knowledge, language));
  return gap.told(nameOf(entity, knowledge, language), names.join(gap.separator));
}

function relationName(id: RelationId, { relations }: Knowledge, language: Language): string {
  return relations.get(id)?.name[language] ?? id;
}
