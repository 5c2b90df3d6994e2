import type { RelationId, Tell } from '../../passages/passage.ts';
import type { Stated } from '../reading/read-stated.ts';
import type { StatedDate } from '../reading/read-values.ts';
import type { Judged } from './judge-sentence.ts';
import type { Judging } from './judging.ts';
import type { Place } from './links.ts';
import { happeningsOf } from './told-of-another.ts';

/**
 * Where it is told that something came about on the very day, or in the month or year, on which by a claim it
 * did not: "Chancay was not opened in November 2024". `isDenied` tells whether the claim denies just that, and
 * `isPlain` whether a sentence denies nothing.
 */
export function deniedHappening(
  claim: Stated,
  judging: Judging,
  isDenied: (what: RelationId) => boolean,
  isPlain: (place: Place, what: RelationId) => boolean,
): Place | undefined {
  if (!claim.isNegative || claim.dates.length === 0 || claim.denials !== 1) return undefined;
  return happeningsOf(claim, judging)
    .filter(({ what }) => isDenied(what))
    .flatMap(({ what, of }) =>
      of.flatMap((id) =>
        judging.links
          .placesOf(id, what)
          .filter(
            (place) =>
              place.passage.tells.some(
                (tell) =>
                  tell.of === id &&
                  tell.what === what &&
                  tell.in.includes(place.sentence + 1) &&
                  isOn(tell, claim.dates),
              ) && isPlain(place, what),
          ),
      ),
    )[0];
}

/**
 * Beside a sentence that tells, with the claim's own date, when something came about, none that tells nothing of
 * when it did goes against the claim or holds it back.
 */
export function withoutBesideDated(
  claim: Stated,
  judged: readonly Judged[],
  judging: Judging,
): readonly Judged[] {
  if (claim.isNegative || claim.dates.length === 0) return judged;
  const happenings = happeningsOf(claim, judging);
  const isTelling = ({ near: { held } }: Judged, isDated: boolean) =>
    held.tells.some((tell) =>
      happenings.some(
        ({ what, of }) =>
          tell.what === what && of.includes(tell.of) && (!isDated || isOn(tell, claim.dates)),
      ),
    );
  const isTold = judged.some((each) => each.verdict === 'supported' && isTelling(each, true));
  return isTold
    ? judged.filter((each) => each.verdict === 'supported' || isTelling(each, false))
    : judged;
}

/** Whether a tell is of a date, as far as the date goes. */
function isOn({ when }: Tell, dates: readonly StatedDate[]): boolean {
  if (when === undefined) return false;
  const told = when.split('-').map(Number);
  return (['year', 'month', 'day'] as const).every((unit, place) => {
    const said = dates.filter((date) => date.unit === unit);
    return said.length === 0 || said.some(({ value }) => value === told[place]);
  });
}
