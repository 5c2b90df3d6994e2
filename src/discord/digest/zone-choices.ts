import { createZonedTime, type Zone, zoneSchema } from '../../core/digest/zoned-time.ts';
import { languages } from '../../core/passages/language.ts';
import { type Candidate, type Choice, folded, matching } from '../components/match-choices.ts';
import { discordWords } from '../words/words.ts';
import { likelyZones, renamedZones } from './zone-names.ts';

/** Offers zones by what was typed of their names, with how far their clocks are from UTC at a moment. */
export function zoneChoices(typed: string, now: number): Choice[] {
  // Not kept: the formats of all zones would take tens of megabytes.
  const { offsetAt } = createZonedTime();
  return zonesLike(typed).map((zone) => ({
    name: `${zone} (${offsetName(offsetAt(zone, now))})`,
    value: zone,
  }));
}

/** The zones that something typed may mean, likeliest first. */
export function zonesLike(typed: string): Zone[] {
  const exact = readZone(typed);
  const found = matching(zoneCandidates(), spaced(typed)).map(({ value }) =>
    zoneSchema.parse(value),
  );
  const others = found.filter((zone) => zone !== exact);
  return (exact === undefined ? others : [exact, ...others]).slice(0, 25);
}

/**
 * The zone of an IANA name, which may be an old one, however its letters are written; undefined where
 * there is none.
 */
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

/** `America/New_York` is found by "america new york" and, being its city, by "new york" first. */
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

/** What people call a zone in any of the languages. */
function calledIn(zone: string): string[] {
  const likely = likelyZones.find((each) => each === zone);
  return likely === undefined
    ? []
    : languages.map((language) => discordWords(language).zones[likely]);
}

/** People go on calling cities by their old names. */
function oldNamesOf(zone: string): string[] {
  return Object.keys(renamedZones).filter((old) => renamedZones[old] === zone);
}

const spaced = (text: string) => folded(text).replace(/[_/]+/g, ' ');

const minuteMs = 60_000;

/** How clocks differ from UTC: UTC−05:00. */
export function offsetName(offsetMs: number): string {
  const minutes = Math.round(offsetMs / minuteMs);
  const padded = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}
