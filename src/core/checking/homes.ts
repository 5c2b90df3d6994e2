import type { Knowledge } from '../passages/knowledge.ts';
import type { EntityId } from '../passages/passage.ts';
import type { CountryFinder } from '../question/foreign-countries.ts';
import { checkingWordsIn } from './words/words.ts';

const countries = ['peru', 'china'] as const;

/** Cities of China; other places that the collection names as such are in Peru or are countries. */
const chineseCities: ReadonlySet<string> = new Set(['beijing', 'tianjin', 'shanghai', 'hong-kong']);

/** Tells the country whose a thing is, by its side, its English name or where passages say that it is. */
export function createHomes(
  { entities, passages }: Knowledge,
  findCountries: CountryFinder,
): (id: EntityId) => string | undefined {
  const isFar = (id: EntityId) =>
    farPlaces.has(id) || findCountries(entities.get(id)?.en.name ?? '').length > 0;
  const homes = new Map<EntityId, string>();
  const english = checkingWordsIn('en').countries;
  for (const { id, side, speaksAs, en } of entities.values()) {
    const own =
      countries.find((country) => country === side || country === speaksAs) ??
      countries.find((country) => english[country].test(en.name));
    if (own !== undefined) homes.set(id, own);
    if (chineseCities.has(id)) homes.set(id, 'china');
  }
  for (const { tells } of passages.values()) {
    for (const { of, what, by } of tells) {
      if (what !== 'location' || by === undefined || homes.has(of)) continue;
      const home = homes.get(by) ?? (entities.get(by)?.type === 'place' ? 'peru' : undefined);
      if (home !== undefined && !isFar(by)) homes.set(of, home);
    }
  }
  for (const { id, type } of entities.values()) {
    if (type === 'place' && !homes.has(id) && !isFar(id)) homes.set(id, 'peru');
  }
  return (id) => homes.get(id);
}

/** Places outside Peru whose names are no country's. */
const farPlaces: ReadonlySet<string> = new Set(['united-states', 'latin-america', 'asia']);
