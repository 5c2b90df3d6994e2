import { markersOf } from '../../core/citations/marked-text.ts';
import { channelIdSchema } from '../../core/conversation/place.ts';
import { planDigest } from '../../core/digest/compose-digest.ts';
import { emptyLog } from '../../core/digest/digest-log.ts';
import { digestTitle, noteText } from '../../core/digest/digest-words.ts';
import { createZonedTime, zoneSchema } from '../../core/digest/zoned-time.ts';
import { sourcesLines } from './answer-lines.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { Locality } from '../locality.ts';
import type { View } from '../view.ts';

const channel = channelIdSchema.parse('terminal');
const count = 3;

/**
 * The digest of the local day, at a moment in milliseconds since 1970, for a channel that has been
 * shown nothing yet; empty where nothing suits.
 */
export function digestLines(view: View, { language, timeZone }: Locality, now: number): string[] {
  const { knowledge, compose } = view;
  const zone = zoneSchema.safeParse(timeZone).data ?? zoneSchema.parse('UTC');
  const date = createZonedTime().dateAt(zone, now);
  const wanted = { channel, language, topics: [], count };
  // A terminal has room for any length.
  const sources = { knowledge, compose, fits: () => true };
  const { digest } = planDigest(wanted, emptyLog, date, sources);
  if (digest.entries.length === 0) return [];
  const { leads, sentenceSpace } = wordsIn(language);
  return [
    digestTitle(date, language),
    ...digest.entries.flatMap(({ note, sentences }) => {
      const why = noteText(note, language);
      const lines = [
        ...(why === undefined ? [] : [why + leads.end.trimEnd()]),
        ...sentences.map((each) => each.text + sentenceSpace + markersOf(each, digest.citations)),
      ];
      return lines.map((line, place) => (place === 0 ? '- ' : '  ') + line);
    }),
    ...sourcesLines(digest, view),
  ];
}
