import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const edges = ['storage', 'discord', 'openai', 'http', 'sources', 'room', 'api', 'pictures'];
/** In the order in which data flows; `words` stands beside them. */
const coreOrder = [
  'embedding',
  'passages',
  'words',
  'retrieval',
  'corrections',
  'conversation',
  'question',
  'statements',
  'citations',
  'checking',
  'answering',
  'records',
  'pictures',
  'digest',
  'curating',
  'report',
];
const pureLibraries =
  /^(?:zod|js-yaml|tiny-pinyin|opencc-js|temporal-polyfill|@orama\/stemmers)(?:\/|$)/;

async function importsOfSource(): Promise<{ file: string; imported: string }[]> {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const lists = await Promise.all(
    files.map(async (path) => {
      const text = await readFile(path, 'utf8');
      return [...text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'/gms)].map((match) => {
        const target = match[1] ?? '';
        const imported = target.startsWith('.')
          ? relative('src', join(dirname(path), target))
          : target;
        return { file: relative('src', path), imported };
      });
    }),
  );
  return lists.flat();
}

const folderOf = (path: string) => path.split('/')[0] ?? '';

describe('the layers of src', () => {
  it('keep the core pure: it imports itself and libraries that only compute', async () => {
    const outside = (await importsOfSource()).filter(
      ({ file, imported }) =>
        folderOf(file) === 'core' && folderOf(imported) !== 'core' && !pureLibraries.test(imported),
    );
    expect(outside).toEqual([]);
  });

  it('keep clock, chance and platform out of the core', async () => {
    const entries = await readdir('src/core', { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const texts = await Promise.all(
      files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\bsetTimeout\b|\bfetch\(/;
    expect(texts.filter((text) => impure.test(text))).toEqual([]);
  });

  it('let each folder of the core import only those before it', async () => {
    const upward = (await importsOfSource()).filter(({ file, imported }) => {
      if (folderOf(file) !== 'core' || folderOf(imported) !== 'core') return false;
      const from = coreOrder.indexOf(file.split('/')[1] ?? '');
      const to = coreOrder.indexOf(imported.split('/')[1] ?? '');
      return from >= 0 && to > from;
    });
    expect(upward).toEqual([]);
  });

  it('let no edge import another, nor what is composed of edges', async () => {
    const crossing = (await importsOfSource()).filter(
      ({ file, imported }) =>
        edges.includes(folderOf(file)) &&
        folderOf(imported) !== folderOf(file) &&
        (edges.includes(folderOf(imported)) || /^(?:cli|program|main|config|log)/.test(imported)),
    );
    expect(crossing).toEqual([]);
  });
});
