import type { Answering } from '../core/answering/answering.ts';
import type { Language } from '../core/passages/language.ts';
import {
  entityIdSchema,
  passageIdSchema,
  seriesIdSchema,
  statusSchema,
  topicIdSchema,
} from '../core/passages/passage.ts';
import { cardOf } from '../core/pictures/card-of.ts';
import { chartOf, isOneValue } from '../core/pictures/series/chart-of.ts';
import { allTopics, type MapFilter, mapOf } from '../core/pictures/map/map-of.ts';
import type { Picture } from '../core/pictures/picture.ts';
import { rivalsOf } from '../core/pictures/series/rivals-of.ts';
import { timelineOf } from '../core/pictures/timeline-of.ts';
import type { RoomServices } from './services.ts';

export interface RoomPicture {
  readonly picture: Picture;
  /** Undefined for a single value, and where it cannot be drawn, which is logged. */
  readonly svg: string | undefined;
}

/** The pictures of the room in one language. */
export interface RoomPictures {
  /** What is shown at a path behind the language, without its ending; undefined where there is none. */
  readonly at: (path: string) => RoomPicture | undefined;
}

/** Pictures that are kept, each as long as nothing newer takes its place: a map takes a page's time ten times. */
const mostKept = 60;

export type PicturesIn = (answering: Answering, language: Language) => RoomPictures;

/** Pictures of each reading of the collection; what was drawn is kept until the next. */
export function createPictures({
  pictures: drawer,
  log,
}: Pick<RoomServices, 'pictures' | 'log'>): PicturesIn {
  let read: Answering | undefined;
  let kept = new Map<string, RoomPicture>();
  return (answering, language) => ({
    at(path) {
      if (read !== answering) {
        read = answering;
        kept = new Map();
      }
      const key = language + path;
      const before = kept.get(key);
      if (before !== undefined) return before;
      const picture = pictureAt(path, answering, language);
      if (picture === undefined) return undefined;
      const made = { picture, svg: draw(picture) };
      kept.set(key, made);
      const [oldest = key] = kept.keys();
      if (kept.size > mostKept) kept.delete(oldest);
      return made;
    },
  });

  function draw(picture: Picture): string | undefined {
    if (isOneValue(picture)) return undefined;
    try {
      return drawer.svg(picture);
    } catch (error) {
      const { path, language } = picture;
      log('error', 'a picture of the reading room cannot be drawn', { path, language, error });
      return undefined;
    }
  }
}

type MakePicture = (
  sources: Answering,
  language: Language,
  id: string,
  further: string | undefined,
) => Picture | undefined;

/** How pictures are made, by the first part of their path. */
const makers: Readonly<Partial<Record<string, MakePicture>>> = {
  c(sources, language, id) {
    const known = seriesIdSchema.safeParse(id).data;
    const series = known && sources.knowledge.series.get(known);
    if (series !== undefined) return chartOf(series, sources, language);
    const quantity = entityIdSchema.safeParse(id).data;
    return quantity && rivalsOf(quantity, sources, language);
  },
  map(sources, language, topic, status) {
    const filter = readMapFilter(topic, status);
    return filter && mapOf(sources, filter, language);
  },
  timeline(sources, language, id) {
    const entity = entityIdSchema.safeParse(id).data;
    return entity && timelineOf(entity, sources, language);
  },
  p(sources, language, id) {
    const known = passageIdSchema.safeParse(id).data;
    const passage = known && sources.knowledge.passages.get(known);
    return passage && cardOf(passage, sources, language);
  },
};

function pictureAt(path: string, sources: Answering, language: Language): Picture | undefined {
  const [, kind = '', id = '', further] = path.split('/');
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  const picture = make?.(sources, language, id, further);
  // A path that goes on behind it is none of its.
  return picture?.path === path.slice(1) ? picture : undefined;
}

/** What a path of the map chooses; undefined where it names what cannot be chosen. */
export function readMapFilter(topic = '', status = ''): MapFilter | undefined {
  const isAll = topic === '' || topic === allTopics;
  const chosen = isAll ? undefined : topicIdSchema.safeParse(topic).data;
  const stage = status === '' ? undefined : statusSchema.safeParse(status).data;
  // One page has one address: all topics are named only before a status.
  if (topic === allTopics && status === '') return undefined;
  if ((!isAll && chosen === undefined) || (status !== '' && stage === undefined)) return undefined;
  return { topic: chosen, status: stage };
}
