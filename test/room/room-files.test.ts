import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Application } from '../../src/program/application.ts';
import { roomParts } from '../../src/program/run-room.ts';
import { FolderUnusable, writeRoom } from '../../src/program/write-room.ts';
import { openApplication } from '../support/application.ts';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { harbourFolder } from '../support/harbour-folder.ts';

let disk: DiskFolder;
let application: Application;
beforeAll(async () => {
  disk = await writeFolder(harbourFolder());
  application = await openApplication({ KNOWLEDGE_DIR: disk.knowledge, STORE_URL: 'memory://' });
});
afterAll(async () => {
  await application.close();
  await disk.remove();
});

async function write(name: string): Promise<string> {
  const reading = readConfig(
    { PUBLIC_URL: 'https://example.org/room', STORE_URL: 'memory://' },
    '',
  );
  if (!reading.ok) throw new Error(reading.complaint);
  const folder = join(disk.path, name);
  await writeRoom(reading.config, roomParts(application), folder);
  return folder;
}

describe('a room written to files', () => {
  it('has every page, feed and file that its pages lead to', async () => {
    const folder = await write('whole');
    const files = await readdir(folder, { recursive: true });
    for (const language of ['en', 'es', 'zh']) {
      for (const page of [
        'p/testville-depth',
        'e/testville',
        't/ports',
        's/port-report',
        'sources',
        'coverage',
        'corrections',
        'about',
      ]) {
        expect(files).toContain(`${language}/${page}/index.html`);
      }
      expect(files).toContain(`${language}/t/ports/feed.atom`);
    }
    expect(files).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'robots.txt', 'sitemap.xml']),
    );
    const pages = await Promise.all(
      files
        .filter((file) => file.endsWith('.html'))
        .map((file) => readFile(join(folder, file), 'utf8')),
    );
    const links = pages.flatMap((html) =>
      [...html.matchAll(/href="\/room(\/[^"#]*)/g)].map(([, path = '']) => path.slice(1)),
    );
    expect(
      links.filter((path) => !files.includes(path) && !files.includes(`${path}/index.html`)),
    ).toEqual([]);
  });

  it('offers nothing that only a program serves', async () => {
    const folder = await write('quiet');
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.html')) continue;
      const html = await readFile(join(folder, file), 'utf8');
      expect(html).not.toMatch(/<form|\/api\/|\/ask|\/search/);
    }
  });

  it('is not written over anything', async () => {
    const folder = await write('full');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await expect(write('full')).rejects.toBeInstanceOf(FolderUnusable);
    await expect(write('full/mine.txt')).rejects.toBeInstanceOf(FolderUnusable);
  });
});
