import type { Language } from '../core/passages/language.ts';
import type { EntityId, PassageId, SeriesId, SourceId, TopicId } from '../core/passages/passage.ts';
import { type MapFilter, mapPath as mapPathOf } from '../core/pictures/map/map-of.ts';
import type { Picture } from '../core/pictures/picture.ts';

// Paths as they stand behind the language. Those of long lists go on with the number of the page.

export const passagePath = (id: PassageId): string => `/p/${id}`;
export const topicPath = (id: TopicId, page = 1): string => `/t/${id}${pageSuffix(page)}`;
export const entityPath = (id: EntityId, page = 1): string => `/e/${id}${pageSuffix(page)}`;
export const timelinePath = (id: EntityId, page = 1): string =>
  `/timeline/${id}${pageSuffix(page)}`;
export const sourcePath = (id: SourceId, page = 1): string => `/s/${id}${pageSuffix(page)}`;
export const sourcesPath = (page = 1): string => `/sources${pageSuffix(page)}`;
export const coveragePath = (page = 1): string => `/coverage${pageSuffix(page)}`;
export const chartsPath = '/c';
/** Of a series, or of a quantity that several count. */
export const chartPath = (id: SeriesId | EntityId): string => `${chartsPath}/${id}`;
export const mapPath = (filter: MapFilter = {}): string => `/${mapPathOf(filter)}`;
/** A picture itself, as it is drawn. */
export const picturePath = ({ path }: Picture, ending: 'svg' | 'png'): string =>
  `/${path}.${ending}`;
export const correctionsPath = '/corrections';
export const aboutPath = '/about';
export const searchPath = '/search';
export const askPath = '/ask';
export const homePath = '';

const pageSuffix = (page: number) => (page === 1 ? '' : `/${page}`);

export const feedName = 'feed.atom';

/** Where the room is: addresses in its pages begin with `base`, those that leave it with `origin` too. */
export interface Place {
  readonly origin: string;
  /** The path of the room's root, without a slash at its end: empty where it has a host of its own. */
  readonly base: string;
}

export function placeOf(publicUrl: string): Place {
  const { origin, pathname } = new URL(publicUrl);
  return { origin, base: pathname.replace(/\/+$/, '') };
}

/** A page's address within its host. */
export function pageAddress({ base }: Place, language: Language, path: string): string {
  return `${base}/${language}${path}`;
}

/** The same address for others to keep. */
export function canonicalAddress(place: Place, language: Language, path: string): string {
  return place.origin + pageAddress(place, language, path);
}

/** The address of a page with what is typed into its field. */
export function queryPath(path: string, question: string, page = 1): string {
  const query = new URLSearchParams({ q: question, ...(page === 1 ? {} : { page: String(page) }) });
  return `${path}?${query.toString()}`;
}
