import type { Context } from 'hono';
import { languages } from '../../core/passages/language.ts';
import { isOneValue } from '../../core/pictures/series/chart-of.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import type { PictureDrawer } from '../../core/ports.ts';
import { takeQuestion } from '../requests/allowance.ts';
import { clientAddress } from '../requests/client-address.ts';
import type { RoomApp, RoomEnvironment, RoomServices } from '../services.ts';
import type { CreateView } from '../view.ts';

/** A picture that is opened by itself uses what stands in it, and loads nothing. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'";

/** How long whoever asks for a PNG waits for it: others may be drawn before it. */
const mostWaitMs = 20_000;

const retryAfterSeconds = 60;

/** The pictures of the room, at the addresses of their pages with an ending. */
export function addPictures(app: RoomApp, services: RoomServices, viewIn: CreateView): void {
  for (const language of languages) {
    app.get(`/${language}/:picture{.+\\.svg}`, (context) => {
      const svg = viewIn(language).pictures.at(pathOf(context, '.svg'))?.svg;
      if (svg === undefined) return context.notFound();
      return context.body(svg, 200, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-security-policy': picturePolicy,
        'cache-control': 'no-cache',
      });
    });
    if (services.isStatic === true) continue;
    app.get(`/${language}/:picture{.+\\.png}`, async (context) => {
      const found = viewIn(language).pictures.at(pathOf(context, '.png'));
      if (found === undefined || isOneValue(found.picture)) return context.notFound();
      const allowance = await takeQuestion(services.limits, clientAddress(context));
      if (!allowance.ok) return refused(context, 429, Math.ceil(allowance.retryAfterMs / 1_000));
      const png = await drawnInTime(found.picture, services.pictures);
      if (png === undefined) return refused(context, 503, retryAfterSeconds);
      return context.body(png, 200, { 'content-type': 'image/png', 'cache-control': 'no-cache' });
    });
  }
}

const pathOf = (context: Context<RoomEnvironment>, ending: string) =>
  `/${context.req.param('picture')?.slice(0, -ending.length) ?? ''}`;

function refused(context: Context<RoomEnvironment>, status: 429 | 503, seconds: number): Response {
  return context.body(null, status, {
    'retry-after': String(seconds),
    'cache-control': 'no-store',
  });
}

/** Undefined where it is not there in time; it goes on being drawn for whoever asks next. */
async function drawnInTime(
  picture: Picture,
  drawer: PictureDrawer,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), mostWaitMs);
  try {
    const png = await Promise.race([drawer.png(picture), late.promise]);
    return png && new Uint8Array(png);
  } finally {
    clearTimeout(timer);
  }
}
