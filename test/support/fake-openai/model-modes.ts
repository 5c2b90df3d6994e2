import type { AlteringMode } from './hostile-texts.ts';
import type { KnownQuestions } from './knowing-replies.ts';
import type { KnownServer } from './known-servers.ts';

/** How the fake behaves. */
export type ModelMode =
  /** Chooses sentences by the words of the question, verbatim. */
  | { readonly kind: 'honest' }
  /** The same as a server without schema enforcement may write it: thoughts first, then a fence. */
  | { readonly kind: 'chatty' }
  /** Refuses a temperature, `max_tokens` or a schema, as some servers and models do. */
  | { readonly kind: 'picky'; readonly minds: readonly ('temperature' | 'max_tokens' | 'schema')[] }
  /** Honest on a server that differs. */
  | { readonly kind: 'server'; readonly server: KnownServer }
  /** Changes what it says that it only trims. */
  | { readonly kind: 'altering'; readonly alteration: AlteringMode }
  | { readonly kind: 'invented-ids' }
  /** Reads each question as it is meant and chooses what answers it. */
  | { readonly kind: 'knowing'; readonly known: KnownQuestions }
  /** Reads each question as another, and says that everything answers it. */
  | { readonly kind: 'misreading' }
  /** Does what an order planted in the question or in a passage says. */
  | { readonly kind: 'obedient' }
  /** Says that nothing answers, or that everything does. */
  | { readonly kind: 'declining' }
  | { readonly kind: 'willing' }
  | { readonly kind: 'invalid-json' }
  /** Ends in the middle of the object, saying so or not. */
  | { readonly kind: 'cut-off'; readonly says: boolean }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'empty' }
  /** No choices, or no body at all. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'endless-body' }
  /** A page, or an error, with status 200. */
  | { readonly kind: 'page' | 'error-with-200' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly retryAfter?: string;
    }
  /** Sends elsewhere, to where the same request is taken. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'hang' }
  /** A byte of the body now and then, for ever. */
  | { readonly kind: 'drip' }
  /** The connection ends before or within the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'within' };
