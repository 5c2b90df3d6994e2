import type { Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { ApiServices } from './api-services.ts';
import { languageOf } from './inputs.ts';
import { openApiDocument } from './open-api.ts';
import { refuseFailure } from './operations.ts';
import { refuse, refuseForLimit, refusalStatus, type Refusal } from './refusal.ts';
import { routes, type Route, type RouteAnswer } from './routes.ts';
import { apiWords } from './words/words.ts';

const readingMethods = ['GET', 'HEAD', 'OPTIONS'];

/** A passage stays as it is until the collection changes; after this an ETag tells whether it has. */
const lastingSeconds = 300;

/** The API for other programs, under /api: what it answers with stands in its own OpenAPI document. */
export function registerApi(app: Hono, services: ApiServices): void {
  // Whoever may read the collection may read it in a page of their own too: nothing here is anybody's secret.
  app.use(
    '/api/*',
    cors({
      origin: '*',
      allowMethods: readingMethods,
      exposeHeaders: ['ETag', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  const unchanged = etag({
    retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'],
  });
  for (const route of routes) {
    const path = honoPath(route.path);
    if (route.isLasting) app.use(path, unchanged);
    app.get(path, (context) =>
      whenAllowed(context, route.limit, services, async (given) => {
        const answer = await route.answer(plainId(given, route.answers), services);
        return answered(context, answer, route.isLasting);
      }),
    );
  }
  app.use('/api/openapi.json', unchanged);
  app.get('/api/openapi.json', (context) =>
    whenAllowed(context, 'read', services, () =>
      answered(context, { ok: true, json: openApiDocument(services.publicUrl) }, true),
    ),
  );
  app.all('/api/*', (context) => {
    const words = apiWords(languageOf(context.req.query()));
    if (readingMethods.includes(context.req.method)) {
      return refusedAs(context, refuse('not-found', words.noRoute));
    }
    context.header('Allow', readingMethods.join(', '));
    return refusedAs(context, refuse('method-not-allowed', words.onlyRead));
  });
}

/** Ids are tried whole, so that CSV is told by its ending. */
function honoPath(path: string): string {
  return path.replace('{id}.csv', ':id{[^/]+\\.csv}').replace('{id}', ':id');
}

async function whenAllowed(
  context: Context,
  limit: 'ask' | 'read',
  services: ApiServices,
  work: (given: Readonly<Record<string, string>>) => Response | Promise<Response>,
): Promise<Response> {
  const given = inputsOf(context);
  const language = languageOf(given);
  try {
    const allowance = await services.limits[limit]?.consume(services.addressOf(context));
    if (allowance?.ok === false) {
      return refusedAs(context, refuseForLimit(allowance.retryAfterMs, language));
    }
    return await work(given);
  } catch (error) {
    return refusedAs(context, refuseFailure(error, services, language));
  }
}

/** The parameters of path and query; an empty one counts as left out. */
function inputsOf(context: Context): Readonly<Record<string, string>> {
  const given = { ...context.req.query(), ...context.req.param() };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

/** The id without the ending that asks for CSV. */
function plainId(
  given: Readonly<Record<string, string>>,
  answers: Route['answers'],
): Readonly<Record<string, string>> {
  const { id } = given;
  return id === undefined || answers !== 'csv' ? given : { ...given, id: id.replace(/\.csv$/, '') };
}

function answered(context: Context, answer: RouteAnswer, isLasting: boolean): Response {
  if (!answer.ok) return refusedAs(context, answer);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Cache-Control', isLasting ? `public, max-age=${lastingSeconds}` : 'no-store');
  if ('csv' in answer) {
    return context.body(answer.csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  }
  return context.body(`${JSON.stringify(answer.json)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
  });
}

function refusedAs(context: Context, { code, message, retryAfterSeconds }: Refusal): Response {
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Cache-Control', 'no-store');
  if (retryAfterSeconds !== undefined) context.header('Retry-After', String(retryAfterSeconds));
  return context.body(`${JSON.stringify({ error: message, code })}\n`, refusalStatus[code], {
    'Content-Type': 'application/json; charset=utf-8',
  });
}
