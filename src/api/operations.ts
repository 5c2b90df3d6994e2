import { randomUUID } from 'node:crypto';
import type { Answer } from '../core/answering/answer.ts';
import type { Answering } from '../core/answering/answering.ts';
import { claimRefusalOf, refusalOf } from '../core/answering/refusal.ts';
import type { ClaimCheck } from '../core/checking/claim-check.ts';
import { TooBusy } from '../core/conversation/too-busy.ts';
import type { Series } from '../core/passages/knowledge.ts';
import type { Language } from '../core/passages/language.ts';
import { passageIdSchema, seriesIdSchema, type Passage } from '../core/passages/passage.ts';
import {
  cleanClaim,
  cleanQuestion,
  type CleanedQuestion,
} from '../core/question/clean-question.ts';
import type { SearchResult } from '../core/retrieval/search-collection.ts';
import type { AnsweringServices } from './api-services.ts';
import { refuse, type Refusal } from './refusal.ts';
import { apiWords } from './words/words.ts';

/** The collection at one moment, from which one request is answered. */
export interface View extends Answering {
  readonly publicUrl: string | undefined;
}

/** What was found, with the view that it is of. */
export type Outcome<Found> =
  | { readonly ok: true; readonly found: Found; readonly view: View; readonly elapsedMs: number }
  | Refusal;

/** More than any text that is no attack: cleaning takes the square of the length where nothing ends it. */
const mostCharacters = 5_000;

export function askCollection(
  { q, lang }: { readonly q: string; readonly lang?: Language | undefined },
  services: AnsweringServices,
): Promise<Outcome<Answer>> {
  const cleaned = bounded(q, cleanQuestion);
  if (!cleaned.ok) return refused(refusalOf(cleaned, lang ?? 'en'));
  const { person } = services;
  return composed(services, lang, async (view) => {
    const options = { language: lang, fallback: lang, person };
    return (await view.answerQuestion(cleaned.question, options)).answer;
  });
}

export function checkClaim(
  { q, lang }: { readonly q: string; readonly lang?: Language | undefined },
  services: AnsweringServices,
): Promise<Outcome<ClaimCheck>> {
  const cleaned = bounded(q, cleanClaim);
  if (!cleaned.ok) return refused(claimRefusalOf(cleaned, lang ?? 'en'));
  return composed(services, lang, (view) =>
    view.checkWithPauses(cleaned.question, { fallback: lang }),
  );
}

export function searchCollection(
  {
    q,
    lang,
    limit,
  }: { readonly q: string; readonly lang?: Language | undefined; readonly limit: number },
  services: AnsweringServices,
): Promise<Outcome<SearchResult>> {
  const cleaned = bounded(q, cleanQuestion);
  if (!cleaned.ok) return refused(refusalOf(cleaned, lang ?? 'en'));
  return composed(services, lang, (view) =>
    Promise.resolve(view.search(cleaned.question, { language: lang, limit })),
  );
}

export function findPassage(
  { id, lang }: { readonly id: string; readonly lang?: Language | undefined },
  services: AnsweringServices,
): Promise<Outcome<Passage>> {
  const known = passageIdSchema.safeParse(id);
  const view = viewOf(services);
  const found = known.success ? view.knowledge.passages.get(known.data) : undefined;
  if (found === undefined) return notFound(apiWords(lang ?? 'en').noPassage);
  return Promise.resolve({ ok: true, found, view, elapsedMs: 0 });
}

export function findSeries(
  { id, lang }: { readonly id: string; readonly lang?: Language | undefined },
  services: AnsweringServices,
): Promise<Outcome<Series>> {
  const known = seriesIdSchema.safeParse(id);
  const view = viewOf(services);
  const found = known.success ? view.knowledge.series.get(known.data) : undefined;
  if (found === undefined) return notFound(apiWords(lang ?? 'en').noSeries);
  return Promise.resolve({ ok: true, found, view, elapsedMs: 0 });
}

/** Logs an unhandled error, and refuses with the reference by which it is found in the log. */
export function refuseFailure(
  error: unknown,
  { log }: Pick<AnsweringServices, 'log'>,
  language: Language,
): Refusal {
  if (error instanceof TooBusy) {
    return { ...refuse('busy', apiWords(language).busy), retryAfterSeconds: busySeconds };
  }
  const reference = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log('error', 'a request to the API failed', { reference, detail });
  return refuse('failed', apiWords(language).failed(reference));
}

const busySeconds = 5;

async function composed<Found>(
  services: AnsweringServices,
  lang: Language | undefined,
  work: (view: View) => Promise<Found>,
): Promise<Outcome<Found>> {
  const started = performance.now();
  try {
    return await services.compose(async () => {
      const view = viewOf(services);
      const found = await work(view);
      return { ok: true, found, view, elapsedMs: performance.now() - started };
    });
  } catch (error) {
    return refuseFailure(error, services, lang ?? 'en');
  }
}

function viewOf({ answering, publicUrl }: AnsweringServices): View {
  return { ...answering(), publicUrl };
}

function bounded(text: string, clean: (text: string) => CleanedQuestion): CleanedQuestion {
  const { length } = text;
  return length > mostCharacters ? { ok: false, reason: 'too-long', length } : clean(text);
}

const refused = (message: string) => Promise.resolve(refuse('bad-request', message));
const notFound = (message: string) => Promise.resolve(refuse('not-found', message));
