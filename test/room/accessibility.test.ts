import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getRequestListener } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, listen } from '../../src/http/listen.ts';
import { findChromium } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { openRoom } from '../support/room.ts';
import { isThorough } from '../support/thorough.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  console.log('Left out: no Chromium is installed. CHASKI_CHROMIUM names one.');
}

/** The rules of WCAG 2.2 up to AA that a program can check, and what axe-core holds for good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 400, 1_100];
const schemes = ['light', 'dark'] as const;

type Shown = readonly [scheme: (typeof schemes)[number], width: number];

const allShown = schemes.flatMap((scheme) => widths.map((width): Shown => [scheme, width]));

/** Each width once, and each scheme: where fewer cases do, and for what differs from another page in little. */
const someShown: readonly Shown[] = [
  ['light', 320],
  ['dark', 400],
  ['light', 1_100],
];

/** One page of each kind. */
const templates = [
  '',
  '/p/chancay-gdp-estimate-bcrp',
  '/t/rail',
  '/e/las-bambas',
  '/timeline/las-bambas',
  '/c',
  '/c/exports-to-china-comexperu',
  '/map',
  '/s/seed-article',
  '/sources/13',
  '/coverage',
  '/corrections',
  '/about',
  '/search?q=Chancay',
  '/ask?q=What+does+each+side+say+about+Chancay%3F',
  '/nothing',
];

/** The same with more, with less and with none of it. */
const others = [
  '/p/peru-exports-to-china-2024-comexperu',
  '/t/ports/2',
  '/e/chancay-port/2',
  '/c/exports-to-china',
  '/c/chinese-visitors-promperu',
  '/map/mining/planned',
  '/sources',
  '/coverage/2',
  '/search',
  '/search?q=qwxzv',
  '/ask',
  '/ask?q=Who+is+the+head+chef+at+Las+Bambas%3F',
  '/ask?q=hello',
];

/** What differs by language is words; what differs by width and colours is the same in each. */
const cases = ['en', 'es', 'zh'].flatMap((language) => {
  const isAll = isThorough && language === 'en';
  return [
    ...templates.map(
      (template) => [`/${language}${template}`, isAll ? allShown : someShown] as const,
    ),
    ...(isAll ? others : []).map((other) => [`/${language}${other}`, someShown] as const),
  ];
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds, and whether anything is wider than the window. */
async function flawsOf(page: Page): Promise<string[]> {
  const options = JSON.stringify({
    runOnly: { type: 'tag', values: rules },
    resultTypes: ['violations'],
  });
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations.map(
      ({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  const overflow: number = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
  ];
}

describe.skipIf(executablePath === undefined)('every kind of page, in a browser', () => {
  let server: HttpServer;
  let port: number;
  let browser: Browser;
  let axe: string;
  let page: Page;

  beforeAll(async () => {
    const { app } = await openRoom();
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    port = await freePort();
    server = await listen({ host: '127.0.0.1', port }, (request, response) => {
      void listener(request, response);
    });
    // Chromium's own sandbox needs rights that a container does not give; it opens our own pages alone.
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox'],
    });
    // axe-core is put into pages past their policy, which lets no script in.
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.for(cases)('has no fault that can be found and fits its window: %s', async ([path, shown]) => {
    const complaints: string[] = [];
    const response = await page.goto(`http://127.0.0.1:${port}${path}`);
    // What is no page has no faults of one.
    expect(response?.status()).toBe(path.endsWith('/nothing') ? 404 : 200);
    await page.evaluate(axe);
    for (const [colorScheme, width] of shown) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const flaws = await flawsOf(page);
      complaints.push(...flaws.map((flaw) => `${colorScheme} ${width}: ${flaw}`));
    }
    expect(complaints).toEqual([]);
  });

  it('loads three files and sets no cookie', async () => {
    const context = await browser.newContext();
    const reader = await context.newPage();
    const loaded: string[] = [];
    reader.on('request', (request) => loaded.push(request.url()));
    const failed: string[] = [];
    reader.on('console', (message) => failed.push(message.text()));
    await reader.goto(`http://127.0.0.1:${port}/en/p/chancay-gdp-estimate-bcrp`);
    await reader.waitForLoadState('networkidle');
    expect(loaded.length).toBeLessThanOrEqual(3);
    expect(new Set(loaded.map((address) => new URL(address).port))).toEqual(
      new Set([String(port)]),
    );
    expect(await context.cookies()).toEqual([]);
    expect(failed).toEqual([]);
    await context.close();
  });
});
