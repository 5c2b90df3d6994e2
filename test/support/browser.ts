import { existsSync } from 'node:fs';

/** Where a Chromium is installed: where the tests are told, else where Debian puts it. */
const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium; undefined where there is none, unless no test may be left out. */
export function findChromium(): string | undefined {
  const told = process.env['CHASKI_CHROMIUM'];
  const found = [told, ...usualPaths].find((path) => path !== undefined && existsSync(path));
  if (found === undefined && process.env['CHASKI_REQUIRE_SERVICES'] === '1') {
    throw new Error('no Chromium is installed: name one in CHASKI_CHROMIUM');
  }
  return found;
}
