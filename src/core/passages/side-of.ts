import type { Entity, Knowledge, Source } from './knowledge.ts';
import type { Passage } from './passage.ts';
import { sides, type Side } from './side.ts';

/** The sides that a passage speaks for, in a fixed order; none for one without a speaker. */
export function sidesOf(passage: Passage, knowledge: Knowledge): Side[] {
  const spoken = passage.saidBy.flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity === undefined ? [] : [sideOf(entity) ?? sideOfFirst(passage, knowledge) ?? []];
  });
  const found = new Set(spoken.flat());
  return sides.filter((side) => found.has(side));
}

function sideOf({ side, type }: Entity): Side | undefined {
  if (side !== undefined) return side;
  if (type === 'company') return 'companies';
  return type === 'publication' ? 'press' : undefined;
}

/** The side of the first source, which stands in where a speaker's side is not known. */
function sideOfFirst(passage: Passage, knowledge: Knowledge): Side | undefined {
  const [support] = passage.support;
  const source = support === undefined ? undefined : knowledge.sources.get(support.source);
  return source === undefined ? undefined : sideOfSource(source);
}

const countrySides: Readonly<Partial<Record<string, Side>>> = {
  PE: 'peru',
  CN: 'china',
  US: 'united-states',
};

/** The side that a source is published by; none for a government or its media of another country. */
export function sideOfSource({ country, voice }: Source): Side | undefined {
  switch (voice) {
    case 'government':
    case 'state-media':
      return countrySides[country];
    case 'company':
      return 'companies';
    case 'press':
    case 'news-agency':
      return 'press';
    case 'think-tank':
    case 'academia':
      return 'research';
    case 'civil-society':
      return 'society';
  }
}
