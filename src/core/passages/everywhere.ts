import type { EntityId } from './passage.ts';

const everywhere: ReadonlySet<string> = new Set([
  'peru',
  'china',
  'seed-article',
  'government-of-peru',
  'government-of-china',
  'beijing',
  'lima',
  'latin-america',
  'asia',
]);

/** Whether nearly every passage is about an entity, or it is a capital that stands for its government: it tells none apart. */
export function isEverywhere(id: EntityId): boolean {
  return everywhere.has(id);
}
