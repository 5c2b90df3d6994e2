import { AsyncLocalStorage } from 'node:async_hooks';
import type { PersonId } from '../core/conversation/place.ts';
import type { State } from './state-over-engine.ts';

type Personal = Pick<
  State,
  'conversations' | 'answers' | 'feedback' | 'preferences' | 'digestContacts' | 'personalData'
>;

/** Sees to it that an answer which was under way at an erasure does not bring the person back. */
export interface ErasureScopes {
  /** Handles what a person does: what it would keep after an erasure of theirs is dropped. */
  readonly run: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  /** The same state, whose stores keep nothing in a scope that an erasure has ended. */
  readonly guard: <Guarded extends Personal>(state: Guarded) => Guarded;
}

/** Scopes of this process: a model may take many seconds for what one of them will want to keep. */
export function createErasureScopes(): ErasureScopes {
  const current = new AsyncLocalStorage<{ isErased: boolean }>();
  const open = new Map<PersonId, Set<{ isErased: boolean }>>();

  const unlessErased = async (save: () => Promise<void>) => {
    if (current.getStore()?.isErased !== true) await save();
  };

  return {
    run: async (person, work) => {
      const scope = { isErased: false };
      const own = open.get(person) ?? new Set();
      open.set(person, own.add(scope));
      try {
        return await current.run(scope, work);
      } finally {
        own.delete(scope);
        if (own.size === 0 && open.get(person) === own) open.delete(person);
      }
    },
    guard: (state) => ({
      ...state,
      conversations: {
        load: (id) => state.conversations.load(id),
        save: (id, conversation) => unlessErased(() => state.conversations.save(id, conversation)),
      },
      answers: {
        load: (channel, message) => state.answers.load(channel, message),
        save: (answer) => unlessErased(() => state.answers.save(answer)),
      },
      feedback: { save: (feedback) => unlessErased(() => state.feedback.save(feedback)) },
      preferences: {
        load: (person) => state.preferences.load(person),
        save: (person, preference) =>
          unlessErased(() => state.preferences.save(person, preference)),
      },
      digestContacts: {
        load: (channel) => state.digestContacts.load(channel),
        save: (contact) => unlessErased(() => state.digestContacts.save(contact)),
      },
      personalData: {
        show: (person) => state.personalData.show(person),
        erase: async (person) => {
          // First: what is kept from here on would not be erased.
          for (const scope of open.get(person) ?? []) scope.isErased = true;
          await state.personalData.erase(person);
        },
      },
    }),
  };
}
