import type { Digest } from './digest.ts';
import type { DigestChoice } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { DigestSources } from './plan-digest.ts';
import type { LocalDate } from './zoned-time.ts';

export declare function composeDigest(
  choice: DigestChoice,
  settings: Pick<DigestSettings, 'channel' | 'language'>,
  date: LocalDate,
  sources: DigestSources,
): Digest;
