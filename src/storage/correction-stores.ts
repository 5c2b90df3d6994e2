import type { EditionStore, PassageVersionStore, PostedAnswerStore } from '../core/stores.ts';
import { answerKind, editionKind, ownedBy, versionKind } from './record-kinds.ts';
import { openRecords, type RecordBase } from './record-store.ts';

/** Answers, and what they were given with. */
export interface CorrectionStores {
  readonly answers: PostedAnswerStore;
  readonly versions: PassageVersionStore;
  readonly edition: EditionStore;
}

const editionId = 'collection';

export function createCorrectionStores(base: RecordBase): CorrectionStores {
  const answers = openRecords(answerKind, base);
  const versions = openRecords(versionKind, base);
  const edition = openRecords(editionKind, base);
  return {
    answers: {
      load: (channel, message) => answers.load(`${channel}:${message}`),
      save: (answer) => answers.save(`${answer.channel}:${answer.message}`, answer),
      citing: (passage, version) => answers.of(ownedBy.given(passage, version)),
    },
    versions: {
      load: (passage, name) => versions.load(`${passage}:${name}`),
      save: (version, name) => versions.save(`${version.passage}:${name}`, version),
      remove: (passage, name) => versions.remove(`${passage}:${name}`),
    },
    edition: {
      load: async () => (await edition.load(editionId)) ?? [],
      save: (seen) => edition.save(editionId, seen),
    },
  };
}
