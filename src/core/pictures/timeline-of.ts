import type { CheckedText } from '../citations/compose-checked.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId } from '../passages/passage.ts';
import { formatDate, formatYear } from '../words/format-date.ts';
import { inWords } from './alternative.ts';
import { chooseHappenings, happeningsOf, type Happening } from './choose-happenings.ts';
import { formatDayOfYear, formatPeriod } from './series/periods.ts';
import type { TimelineEvent, TimelinePicture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { createReferenceList, type ReferenceList } from './reference-list.ts';
import { pictureWords } from './words/words.ts';

/** As many as a picture shows that is still read on a phone. */
const mostEvents = 10;

const fewestEvents = 2;

/** What happened to a thing, in order; undefined where fewer than two events of it are told. */
export function timelineOf(
  entity: EntityId,
  sources: PictureSources,
  language: Language,
): TimelinePicture | undefined {
  const { knowledge, compose } = sources;
  const name = knowledge.entities.get(entity)?.[language].name;
  const all = happeningsOf(entity, knowledge);
  if (name === undefined || all.length < fewestEvents) return undefined;
  const chosen = chooseHappenings(all, mostEvents);
  const references = createReferenceList(sources, language);
  const text = compose(chosen, language);
  const events = chosen.flatMap((each) => eventOf(each, { text, references, language }));
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined || events.length < fewestEvents) return undefined;
  const { chart, item, timeline } = pictureWords(language);
  const years = new Set([first.when.slice(0, 4), last.when.slice(0, 4)]);
  const title = chart.named(upperFirst(name), formatPeriod([...years].join('/'), language));
  const isWhole = events.length === all.length;
  return {
    kind: 'timeline',
    language,
    path: `timeline/${entity}`,
    title,
    subtitle: isWhole ? timeline.whole(all.length) : timeline.part(events.length, all.length),
    alternative: inWords(
      title,
      events.map(({ date, label, reference }) => item(date, `${label} [${reference}]`)),
      language,
    ),
    references: references.all(),
    entity,
    events,
  };
}

interface EventContext {
  readonly text: CheckedText;
  readonly references: ReferenceList;
  readonly language: Language;
}

/** The sentence behind its lead, as the gate has let it through. */
function eventOf(
  { passage, sentence, when }: Happening,
  { text, references, language }: EventContext,
): TimelineEvent[] {
  const claim = passage.texts[language].sentences[sentence];
  const checked = text.sentences.find(
    (each) => each.claim === claim && each.citations[0] === passage.id,
  );
  const reference = references.numberOf(passage, sentence);
  if (checked === undefined || reference === undefined) return [];
  return [
    {
      when,
      date: formatDate(when, language),
      year: formatYear(when, language),
      day: formatDayOfYear(when, language),
      label: checked.text,
      isExpected: passage.kind === 'projection',
      reference,
    },
  ];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
