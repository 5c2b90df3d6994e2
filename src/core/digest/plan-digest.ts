import { chooseFacts } from './choose-facts.ts';
import { composeDigest, type DigestSources } from './compose-digest.ts';
import type { Digest } from './digest.ts';
import type { DigestChoice, DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { LocalDate } from './zoned-time.ts';

export interface PlannedDigest {
  /** What the digest is made of, without what did not fit. */
  readonly choice: DigestChoice;
  /** Without entries where nothing suits. */
  readonly digest: Digest;
}

/**
 * The digest of a channel and date: the same whenever it is asked for, as long as neither the folder
 * nor what the channel has been shown changes.
 */
export function planDigest(
  settings: Pick<DigestSettings, 'channel' | 'language' | 'topics' | 'count'>,
  log: DigestLog,
  date: LocalDate,
  sources: DigestSources,
): PlannedDigest {
  const { channel, language } = settings;
  const choice = chooseFacts(settings, log, date, sources.knowledge);
  const digest = composeDigest(choice, { channel, date }, language, sources);
  const last = digest.entries.at(-1)?.passage.id;
  // What the gate stopped before the last one has had its turn too; what did not fit comes tomorrow.
  const end = choice.facts.findIndex(({ passage }) => passage === last) + 1;
  const facts = end === 0 ? choice.facts : choice.facts.slice(0, end);
  return { choice: { ...choice, facts }, digest };
}
