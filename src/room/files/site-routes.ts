import { languages } from '../../core/passages/language.ts';
import { feedName, placeOf } from '../addresses.ts';
import { correctionsFeed, topicFeed } from './feeds.ts';
import type { History } from '../history.ts';
import { robots, sitemap } from './site-files.ts';
import type { RoomApp, RoomServices } from '../services.ts';
import { icon, stylesheet } from './stylesheet.ts';
import type { Answering } from '../../core/answering/answering.ts';
import type { CreateView } from '../view.ts';

const atomType = 'application/atom+xml; charset=utf-8';
const isFresh = 'no-cache';
const forGood = 'public, max-age=31536000, immutable';

/** What is no page: what pages load, feeds, and what search engines read. */
export function addSiteFiles(
  app: RoomApp,
  services: RoomServices,
  viewIn: CreateView,
  history: History,
): void {
  for (const file of [stylesheet, icon]) {
    app.get(file.path, (context) =>
      context.body(file.text, 200, { 'content-type': file.type, 'cache-control': forGood }),
    );
  }
  for (const language of languages) {
    app.get(`/${language}/t/:id/${feedName}`, async (context) => {
      const feed = await topicFeed(context.req.param('id'), viewIn(language));
      if (feed === undefined) return context.notFound();
      return context.body(feed.toString(), 200, {
        'content-type': atomType,
        'cache-control': isFresh,
      });
    });
    app.get(`/${language}/corrections/${feedName}`, async (context) => {
      const feed = await correctionsFeed(history, viewIn(language));
      return context.body(feed.toString(), 200, {
        'content-type': atomType,
        'cache-control': isFresh,
      });
    });
  }
  app.get('/robots.txt', (context) => context.text(robots(placeOf(services.publicUrl))));
  let made: { readonly answering: Answering; readonly text: string } | undefined;
  app.get('/sitemap.xml', (context) => {
    const answering = services.answering();
    // Half a megabyte, the same until the collection changes.
    if (made?.answering !== answering) made = { answering, text: sitemap(viewIn('en')) };
    return context.body(made.text, 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': isFresh,
    });
  });
}
