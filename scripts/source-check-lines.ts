import {
  checkedSources,
  type AddressOutcome,
  type CheckedSource,
  type SourceChecks,
} from '../src/core/curating/source-checks.ts';
import type { Knowledge } from '../src/core/passages/knowledge.ts';

/** In the order in which curators have something to do. */
const told = ['gone', 'moved', 'unreachable', 'refused'] as const satisfies AddressOutcome[];

const headings: Readonly<Record<(typeof told)[number], string>> = {
  gone: 'Gone: look for another address or an archived copy',
  moved: 'Moved: see that the new page is the same, and mend the address',
  unreachable: 'Unreachable: may come back',
  refused: 'Lets no program in: look by hand',
};

/** What `npm run sources:check` prints. */
export function sourceCheckLines(
  knowledge: Knowledge,
  checks: SourceChecks,
  asked: number,
): string[] {
  const checked = checkedSources(knowledge, checks);
  const without = [...knowledge.sources.values()].filter(({ url }) => url === undefined).length;
  const counts = (['good', ...told] as const).map((outcome) => {
    const { length } = checked.filter(({ check }) => check.outcome === outcome);
    return `${length} ${outcome}`;
  });
  return [
    ...told.flatMap((outcome) => {
      const these = checked.filter(({ check }) => check.outcome === outcome);
      return these.length === 0 ? [] : [headings[outcome], ...these.map(lineOf), ''];
    }),
    `${checked.length} sources with an address, ${asked} addresses asked now: ${counts.join(', ')}; ` +
      `${without} sources without one`,
  ];
}

const dayOf = (moment: string) => moment.slice(0, 'YYYY-MM-DD'.length);

function lineOf({ source: { id }, address, check }: CheckedSource): string {
  const { outcome, said, since, movedTo, lastGoodAt } = check;
  if (outcome === 'moved') return `  ${id}: ${address} -> ${movedTo}`;
  const last = lastGoodAt === undefined ? 'never seen' : `last seen ${dayOf(lastGoodAt)}`;
  return `  ${id}: ${address} (${said} since ${dayOf(since)}, ${last})`;
}
