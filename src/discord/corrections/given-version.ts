import { changesOf } from '../../core/corrections/changes-of.ts';
import {
  type VersionName,
  versionName,
  versionOf,
} from '../../core/corrections/passage-version.ts';
import { channelIdSchema, messageIdSchema } from '../../core/conversation/place.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage, PassageId } from '../../core/passages/passage.ts';
import { reportFailure } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import type { GivenVersion } from './version-line.ts';

/** The version with which the answer of a message was given; undefined where it is none that is kept. */
export async function versionInAnswer(
  passage: PassageId,
  place: { readonly channel: string; readonly message: string },
  { state }: Services,
): Promise<VersionName | undefined> {
  const channel = channelIdSchema.parse(place.channel);
  const answer = await state.answers.load(channel, messageIdSchema.parse(place.message));
  return answer?.cited.find((each) => each.passage === passage)?.version;
}

/** What has changed since a version for a reader of one language. */
export async function sinceVersion(
  passage: Passage,
  name: VersionName,
  language: Language,
  { state, log }: Services,
): Promise<GivenVersion> {
  if (name === versionName(passage)) return { name, changes: [] };
  try {
    const before = await state.versions.load(passage.id, name);
    const changes = before === undefined ? [] : changesOf(before, versionOf(passage), language);
    return { name, changes };
  } catch (error) {
    // The passage is shown all the same, and that the version is another one.
    reportFailure(error, log, { kind: 'passage version' });
    return { name, changes: [] };
  }
}
