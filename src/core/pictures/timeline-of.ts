import { isAnyOf, events } from '../answering/broad/relation-order.ts';
import { leadOf } from '../citations/leads.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { PartialDate } from '../passages/partial-date.ts';
import type { EntityId, Passage } from '../passages/passage.ts';
import { formatDate } from '../words/format-date.ts';
import { inWords } from './alternative.ts';
import { formatPeriod } from './periods.ts';
import type { TimelineEvent, TimelinePicture } from './picture.ts';
import type { PictureSources } from './picture-sources.ts';
import { createReferenceList } from './reference-list.ts';
import { pictureWords } from './words/words.ts';

/** As many as a picture shows that is still read on a phone. */
const mostEvents = 12;
const fewestEvents = 2;

/** What happened to a thing, in order; undefined where fewer than two dates of it are told. */
export function timelineOf(
  entity: EntityId,
  sources: PictureSources,
  language: Language,
): TimelinePicture | undefined {
  const { knowledge } = sources;
  const name = knowledge.entities.get(entity)?.[language].name;
  const all = happenings(entity, knowledge);
  if (name === undefined || all.length < fewestEvents) return undefined;
  const references = createReferenceList(sources, language);
  const shown = chooseWeightiest(all);
  const drawn = shown.flatMap((happening): TimelineEvent[] => {
    const { passage, sentence, when } = happening;
    const reference = references.numberOf(passage, sentence);
    if (reference === undefined) return [];
    return [
      {
        when,
        date: formatDate(when, language),
        label: labelOf(happening, knowledge, language),
        isExpected: passage.kind === 'projection',
        reference,
      },
    ];
  });
  const first = drawn[0];
  const last = drawn.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = pictureWords(language);
  const years = [first.when.slice(0, 4), last.when.slice(0, 4)];
  const title = words.chart.named(
    upperFirst(name),
    formatPeriod([...new Set(years)].join('/'), language),
  );
  return {
    kind: 'timeline',
    language,
    path: `timeline/${entity}`,
    title,
    subtitle:
      drawn.length < all.length
        ? words.timeline.part(drawn.length, all.length)
        : words.timeline.whole(drawn.length),
    alternative: inWords(
      title,
      drawn.map(({ date, label, reference }) => words.item(date, `${label} [${reference}]`)),
      language,
    ),
    references: references.all(),
    entity,
    events: drawn,
  };
}

interface Happening {
  readonly passage: Passage;
  /** From 0. */
  readonly sentence: number;
  readonly when: PartialDate;
  /** More of it is shown first where not all can be. */
  readonly weight: number;
}

/** What is told of a thing with a date of its own, one of each passage and date, in order of time. */
function happenings(entity: EntityId, { passages }: Knowledge): Happening[] {
  const found = new Map<string, Happening>();
  for (const passage of passages.values()) {
    if (passage.kind === 'position' || passage.kind === 'analysis') continue;
    for (const step of passage.steps) {
      if (step.of !== entity) continue;
      add({ passage, sentence: (step.in[0] ?? 1) - 1, when: step.when, weight: 4 });
    }
    for (const tell of passage.tells) {
      if (tell.of !== entity || tell.when === undefined) continue;
      const isEvent = isAnyOf(new Set([tell.what]), events);
      const weight = Number(isEvent) * 2 + Number(passage.weight === 'key');
      add({ passage, sentence: (tell.in[0] ?? 1) - 1, when: tell.when, weight });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.when === b.when ? 0 : a.when < b.when ? -1 : 1));

  function add(happening: Happening): void {
    const key = `${happening.passage.id} ${happening.when.slice(0, 7)}`;
    const known = found.get(key);
    if (known === undefined || known.weight < happening.weight) found.set(key, happening);
  }
}

function chooseWeightiest(all: readonly Happening[]): Happening[] {
  const chosen = new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, mostEvents));
  return all.filter((each) => chosen.has(each));
}

/** The title of the passage, behind the lead that it asks for. */
function labelOf({ passage }: Happening, knowledge: Knowledge, language: Language): string {
  const { title } = passage.texts[language];
  return leadOf(passage, title, { knowledge, language }) + title;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
