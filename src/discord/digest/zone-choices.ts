import { createZonedTime, type Zone, zoneSchema } from '../../core/digest/zoned-time.ts';
import { languages } from '../../core/passages/language.ts';
import { type Candidate, type Choice, folded, matching } from '../components/match-choices.ts';
import { discordWords } from '../words/words.ts';
import { limits } from '../sending/limits.ts';
import { typedOffset } from './typed-offset.ts';
import { furtherZones, likelyZones, renamedZones } from './zone-names.ts';

/** Suggests zones for what was typed, with their offset from UTC at a moment. */
export function zoneChoices(typed: string, now: number): Choice[] {
  // Not kept: the formats of all zones would take tens of megabytes.
  const { offsetAt } = createZonedTime();
  return zonesLike(typed, now).map((zone) => ({
    name: `${zone} (${offsetName(offsetAt(zone, now))})`,
    value: zone,
  }));
}

/** The zones that a typed text may mean, likeliest first; of an offset, those that have it then. */
export function zonesLike(typed: string, now: number): Zone[] {
  const offset = typedOffset(typed);
  if (offset !== undefined) return zonesAt(offset, now);
  const exact = readZone(typed);
  const found = matching(zoneCandidates(), spaced(typed)).map(({ value }) =>
    zoneSchema.parse(value),
  );
  const others = found.filter((zone) => zone !== exact);
  return (exact === undefined ? others : [exact, ...others]).slice(0, limits.choices);
}

/** Of all zones there would be too many, and to ask each takes a question's time. */
function zonesAt(offset: number, now: number): Zone[] {
  const { offsetAt } = createZonedTime();
  return [...likelyZones, ...furtherZones]
    .map((name) => zoneSchema.parse(name))
    .filter((zone) => offsetAt(zone, now) === offset)
    .slice(0, limits.choices);
}

/** The zone of an IANA name, also an old one, in any case; undefined where there is none. */
export function readZone(typed: string): Zone | undefined {
  const name = typed.trim().replace(/\s+/g, '_');
  const known = [...zoneNames(), ...Object.keys(renamedZones)].find(
    (each) => each.toLowerCase() === name.toLowerCase(),
  );
  return zoneSchema.safeParse(known ?? name).data;
}

function zoneNames(): string[] {
  const listed = Intl.supportedValuesOf('timeZone').map((name) => renamedZones[name] ?? name);
  return [...new Set([...likelyZones, ...listed])];
}

/**
 * All zones as candidates: `America/New_York` is found by "america new york" and first by its city.
 */
function zoneCandidates(): Candidate[] {
  return zoneNames().map((name) => {
    const city = name.slice(name.lastIndexOf('/') + 1);
    const words = [city, ...oldNamesOf(name)].map(spaced);
    return {
      name: spaced(name),
      value: name,
      words: [...words, ...calledIn(name)].join(' '),
    };
  });
}

/** Other names of a zone in all languages. */
function calledIn(zone: string): string[] {
  const likely = likelyZones.find((each) => each === zone);
  return likely === undefined
    ? []
    : languages.map((language) => discordWords(language).zones[likely]);
}

/** The old names of a zone, which people still use. */
function oldNamesOf(zone: string): string[] {
  return Object.keys(renamedZones).filter((old) => renamedZones[old] === zone);
}

const spaced = (text: string) => folded(text).replace(/[_/]+/g, ' ');

const minuteMs = 60_000;

/** An offset from UTC as people write it: UTC−05:00. */
export function offsetName(offsetMs: number): string {
  const minutes = Math.round(offsetMs / minuteMs);
  const padded = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}
