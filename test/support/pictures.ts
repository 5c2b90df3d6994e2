import { createAnswerVerifier } from '../../src/core/citations/verify-answer.ts';
import { createComposeChecked } from '../../src/core/citations/compose-checked.ts';
import { languages, type Language } from '../../src/core/passages/language.ts';
import {
  entityIdSchema,
  passageIdSchema,
  seriesIdSchema,
} from '../../src/core/passages/passage.ts';
import { cardOf } from '../../src/core/pictures/card-of.ts';
import { chartOf } from '../../src/core/pictures/series/chart-of.ts';
import { mapOf } from '../../src/core/pictures/map/map-of.ts';
import type { ChartPicture, Picture } from '../../src/core/pictures/picture.ts';
import type { PictureSources } from '../../src/core/pictures/picture-sources.ts';
import { rivalQuantities, rivalsOf } from '../../src/core/pictures/series/rivals-of.ts';
import { timelineOf } from '../../src/core/pictures/timeline-of.ts';
import { mapFilters } from './map-filters.ts';
import { projectRetriever, readProject } from './project.ts';

let sources: Promise<PictureSources> | undefined;

/** The project's own collection behind the gate; a sentence that is stopped is an error. */
export function projectPictures(): Promise<PictureSources> {
  sources ??= Promise.all([readProject(), projectRetriever()]).then(
    ([{ knowledge }, retriever]) => {
      const verify = createAnswerVerifier(knowledge, retriever.findEntities);
      const compose = createComposeChecked(knowledge, verify, ({ text }) => {
        throw new Error(`The gate stopped: ${text}`);
      });
      return { knowledge, compose };
    },
  );
  return sources;
}

export async function projectChart(
  series: string,
  language: Language = 'en',
): Promise<ChartPicture> {
  const from = await projectPictures();
  const found = from.knowledge.series.get(seriesIdSchema.parse(series));
  const chart = found === undefined ? undefined : chartOf(found, from, language);
  if (chart === undefined) throw new Error(`The project has no series ${series}.`);
  return chart;
}

export async function projectTimeline(entity: string, language: Language = 'en') {
  return timelineOf(entityIdSchema.parse(entity), await projectPictures(), language);
}

export async function projectRivals(quantity: string, language: Language = 'en') {
  return rivalsOf(entityIdSchema.parse(quantity), await projectPictures(), language);
}

export async function projectCard(id: string, language: Language = 'en') {
  const from = await projectPictures();
  const passage = from.knowledge.passages.get(passageIdSchema.parse(id));
  return passage === undefined ? undefined : cardOf(passage, from, language);
}

/** Of cards every so many are drawn, which takes a tenth of the time. */
const everyCard = 10;

let pictures: Promise<readonly Picture[]> | undefined;

/** All charts, rivals, maps and timelines of the project, and many of its cards, in every language. */
export function allPictures(): Promise<readonly Picture[]> {
  pictures ??= makePictures();
  return pictures;
}

async function makePictures(): Promise<Picture[]> {
  const from = await projectPictures();
  const { entities, passages, series } = from.knowledge;
  const cards = [...passages.values()].filter((_, place) => place % everyCard === 0);
  return languages
    .flatMap((language) => [
      ...[...series.values()].map((each) => chartOf(each, from, language)),
      ...rivalQuantities(from.knowledge).map((each) => rivalsOf(each, from, language)),
      ...mapFilters(from.knowledge).map((each) => mapOf(from, each, language)),
      ...[...entities.keys()].map((each) => timelineOf(each, from, language)),
      ...cards.map((each) => cardOf(each, from, language)),
    ])
    .filter((picture) => picture !== undefined);
}
