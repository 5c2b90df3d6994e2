import type { PostRefusal } from '../../../core/digest/post-refusal.ts';
import type { ToldRefusal } from '../../sending/refusals.ts';

/** Why Discord did not take a message: a sentence that stands alone, of answers and digests. */
export type RefusalWords = Readonly<Record<ToldRefusal | PostRefusal, string>>;
