import type { Knowledge } from '../passages/knowledge.ts';
import type { DigestChoice, DigestLog } from './digest-log.ts';
import type { DigestSettings } from './digest-settings.ts';
import type { LocalDate } from './zoned-time.ts';

export declare function chooseFacts(
  settings: Pick<DigestSettings, 'channel' | 'language' | 'topics' | 'count'>,
  log: DigestLog,
  date: LocalDate,
  knowledge: Knowledge,
): DigestChoice;
