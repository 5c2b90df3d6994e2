import type { ComposeChecked } from '../answering/compose-checked.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import { chooseFacts } from './choose-facts.ts';
import { composeDigest } from './compose-digest.ts';
import type { Digest } from './digest.ts';
import type { DigestChoice, DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { LocalDate } from './zoned-time.ts';

/** What digests are made from. */
export interface DigestSources {
  readonly knowledge: Knowledge;
  readonly compose: ComposeChecked;
  /** Whether a digest goes into one message: a second one could not be posted together with it. */
  readonly fits: (digest: Digest) => boolean;
}

export interface PlannedDigest {
  readonly choice: DigestChoice;
  /** Without entries where nothing suits. */
  readonly digest: Digest;
}

/**
 * The digest of a channel and date: the same whenever it is asked for, as long as neither the folder
 * nor what the channel has been shown changes.
 */
export function planDigest(
  settings: DigestSettings,
  log: DigestLog,
  date: LocalDate,
  sources: DigestSources,
): PlannedDigest {
  const choice = chooseFacts(settings, log, date, sources.knowledge);
  return { choice, digest: composeDigest(choice, settings, date, sources) };
}
