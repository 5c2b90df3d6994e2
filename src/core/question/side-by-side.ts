import type { EntityFinder, EntityMention } from '../retrieval/find-entities.ts';

/** What joins two names to a pair; a name may bring a few words of its own: "with the mine Las Bambas". */
const joiners: ReadonlySet<string> = new Set(
  'and with vs versus or y e o u con frente 与 和 及 或 、 跟 同'.split(' '),
);

/** These join only where nothing else does: "from Peru to China and Chile" names a pair of two. */
const weakJoiners: ReadonlySet<string> = new Set(['to', 'against', 'a', '比', '对']);

const mostBetween = 4;
const mostBetweenWeak = 2;

/** The names that a question puts side by side, in its order; none where it puts none so. */
export function namedSideBySide(
  question: string,
  findEntities: EntityFinder,
  isMeant: (mention: EntityMention) => boolean,
): EntityMention[] {
  const { words, mentions } = findEntities(question);
  const meant = mentions.filter(isMeant);
  const isJoined = (by: ReadonlySet<string>, most: number) => (from: number, to: number) => {
    const between = words.slice(from, to);
    // A comma is no word.
    return between.length === 0 || (between.length <= most && between.some((word) => by.has(word)));
  };
  const joined = firstRow(meant, isJoined(joiners, mostBetween));
  return joined.length > 0 ? joined : firstRow(meant, isJoined(weakJoiners, mostBetweenWeak));
}

function firstRow(
  mentions: readonly EntityMention[],
  isJoined: (from: number, to: number) => boolean,
): EntityMention[] {
  const row: EntityMention[] = [];
  for (const mention of mentions) {
    const last = row.at(-1);
    if (last === undefined || isJoined(last.end, mention.start)) row.push(mention);
    else if (row.length > 1) break;
    else row.splice(0, 1, mention);
  }
  return row.length > 1 ? row : [];
}
