import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { type Language, languages } from '../core/passages/language.ts';
import { placeOf, type Place } from './addresses.ts';
import { takeQuestion } from './requests/allowance.ts';
import { clientAddress } from './requests/client-address.ts';
import { framed, htmlLanguages } from './frame.ts';
import { createHistory, type History } from './history.ts';
import { createPageKeeper } from './kept-pages.ts';
import type { Markup } from './markup.ts';
import { preferredLanguage } from './requests/negotiation.ts';
import { noticePage } from './notices.ts';
import { type PageRequest, pageRoutes } from './page-routes.ts';
import { longestAddress, protectedResponses } from './requests/protections.ts';
import type { RoomApp, RoomEnvironment, RoomRoutes, RoomServices } from './services.ts';
import { languagesPage } from './pages/languages.ts';
import { addPictures } from './files/picture-routes.ts';
import { addSiteFiles } from './files/site-routes.ts';
import { createViews, type CreateView, type Page, type View } from './view.ts';
import { roomWords } from './words/words.ts';

/** What is read again is asked for again, and mostly answered with 304; what is made for one reader is not kept. */
const kept = {
  public: 'no-cache',
  own: 'no-store',
  forGood: 'public, max-age=31536000, immutable',
};

/** The whole room, with what else is served in it. */
export function createRoom(services: RoomServices, further: readonly RoomRoutes[] = []): RoomApp {
  const place = placeOf(services.publicUrl);
  const app: RoomApp = new Hono<RoomEnvironment>({ getPath: (request) => pathIn(place, request) });
  const viewIn = createViews(services);
  app.use(protectedResponses, compress());
  app.use(async (context, next) => {
    if (context.req.url.length <= longestAddress) return next();
    const language = preferredLanguage(context.req.header('accept-language'));
    return context.text(roomWords(language).notices.tooLong.text, 414);
  });
  for (const add of further) add(app, services);
  // What others add tells itself what has not changed.
  app.use(etag());
  const history = createHistory(services);
  addSiteFiles(app, services, viewIn, history);
  addPictures(app, services, viewIn);
  addPages(app, services, viewIn, history);
  app.notFound((context) => {
    const language = languageOf(context, place);
    const { notices } = roomWords(language);
    if (context.req.method === 'GET' || context.req.method === 'HEAD') {
      const view = viewIn(language);
      return respond(context, noticePage(notices.notFound, 404, view), view);
    }
    return context.text(`${notices.notAllowed.text}\n`, 405, { allow: 'GET, HEAD' });
  });
  app.onError((error, context) => {
    const reference = randomUUID().slice(0, 8);
    const { path, method } = context.req;
    services.log('error', 'a page of the reading room failed', { reference, method, path, error });
    const { title, text } = roomWords(languageOf(context, place)).notices.failed;
    // No part of the frame: it may be what failed.
    return context.text(`${title}\n\n${text(reference)}\n`, 500, { 'cache-control': kept.own });
  });
  return app;
}

/** Every page in each language, and without a language the way to the reader's own. */
function addPages(
  app: RoomApp,
  services: RoomServices,
  viewIn: CreateView,
  history: History,
): void {
  const place = placeOf(services.publicUrl);
  const toReaders = (context: Context<RoomEnvironment>) => {
    const language = preferredLanguage(context.req.header('accept-language'));
    const path = pathIn(place, context.req.raw);
    const { search } = new URL(context.req.url);
    return context.body(null, 302, {
      location: `${place.base}/${language}${path === '/' ? '' : path}${search}`,
      vary: 'Accept-Language',
      'cache-control': kept.public,
    });
  };
  app.get('/passages/:id', (context) =>
    context.redirect(`${place.base}/p/${encodeURIComponent(context.req.param('id'))}`, 301),
  );
  if (services.isStatic === true) {
    app.get('/', (context) => {
      const view = viewIn('en');
      return respond(context, languagesPage(view), view);
    });
  }
  const keeper = createPageKeeper();
  for (const route of pageRoutes) {
    if (route.isFile === false && services.isStatic === true) continue;
    const paths =
      route.goesOn === true ? [route.path, `${route.path}${furtherPage}`] : [route.path];
    for (const path of paths) {
      for (const language of languages) {
        app.get(`/${language}${path}`, async (context) => {
          const further = context.req.param('page');
          if (further !== undefined && !pageNumber.test(further)) return context.notFound();
          const request = requestOf(context, services, history);
          const view = viewIn(language);
          if (route.isLasting === false) {
            const page = await route.make(view, request);
            return page === undefined ? context.notFound() : respond(context, page, view);
          }
          const { id, further: behind, page: number } = request;
          const name = [route.path, id, behind, number].join(' ');
          const made = await keeper.page(name, view, () => route.make(view, request));
          return made === undefined
            ? context.notFound()
            : respond(context, made.page, view, made.document);
        });
      }
      app.get(path === '' ? '/' : path, toReaders);
    }
  }
}

const furtherPage = '/:page{[0-9]+}';

/** The first page has no number behind it, and no list has ten thousand. */
const pageNumber = /^(?:[2-9]|[1-9][0-9]{1,3})$/;

function requestOf(
  context: Context<RoomEnvironment>,
  { ask, limits }: RoomServices,
  history: History,
): PageRequest {
  const { req } = context;
  const named = req.param('page') ?? req.query('page') ?? '';
  return {
    id: req.param('id') ?? '',
    further: req.param('further') ?? '',
    page: pageNumber.test(named) ? Number(named) : 1,
    typed: req.query('q'),
    history,
    ask,
    allowed: () => takeQuestion(limits, clientAddress(context)),
  };
}

function respond(
  context: Context<RoomEnvironment>,
  page: Page,
  view: View,
  document: Markup | string = framed(page, view),
): Response | Promise<Response> {
  context.header('cache-control', page.isPublic === false ? kept.own : kept.public);
  context.header('content-language', htmlLanguages[view.language]);
  if (page.retryAfterSeconds !== undefined) {
    context.header('retry-after', String(page.retryAfterSeconds));
  }
  return context.html(document, page.status ?? 200);
}

/** The language of an address that begins with one; else the reader's own. */
function languageOf(context: Context<RoomEnvironment>, place: Place): Language {
  const [, first] = pathIn(place, context.req.raw).split('/');
  const named = languages.find((language) => language === first);
  return named ?? preferredLanguage(context.req.header('accept-language'));
}

/** The path within the room, whether or not whoever passes requests on leaves the room's own path before it. */
function pathIn({ base }: Place, { url }: Request): string {
  const { pathname } = new URL(url);
  const isWithin = base !== '' && (pathname === base || pathname.startsWith(`${base}/`));
  const path = isWithin ? pathname.slice(base.length) : pathname;
  // An address that ends in a slash is the same without it, as files on a server have it.
  return path === '' || path === '/' ? '/' : path.replace(/\/+$/, '');
}
