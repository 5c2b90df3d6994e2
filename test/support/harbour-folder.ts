import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import { folderWith } from './folder.ts';

const depth = `---
kind: fact
said_by: [port-office]
as_of: "2023-05"
entities: [testville]
support:
  - { source: port-report, locator: "section 3" }
asks:
  en: [How deep is the port of Testville?]
  es: [¿Qué profundidad tiene el puerto de Testville?]
  zh: [特斯特港有多深？]
---

# en: Depth of Testville

The berths of Testville are 17 metres deep.

# es: Profundidad de Testville

Los muelles de Testville tienen 17 metros de profundidad.

# zh: 特斯特港的水深

特斯特港的泊位水深为17米。
`;

/** A small folder of two passages on one port: its size and its depth. */
export function harbourFolder(): KnowledgeFiles {
  return folderWith({ 'passages/ports/testville-depth.md': depth });
}

/**
 * The same resting on as many sources as are asked for, each of a publisher of its own but for the
 * first ones, which are of one.
 */
export function manySources(count: number, ofOne = 0): KnowledgeFiles {
  const ids = Array.from({ length: count }, (_, place) => `source-${place + 1}`);
  const files = new Map(harbourFolder());
  const sources = ids.map(
    (id, place) => `- id: ${id}
  title: Report ${id}
  publisher: Office ${place < ofOne ? 'of all' : place + 1}
  date: "2024-12-01"
  url: https://example.org/${id}
  language: en
  tier: official
  country: PE
  voice: government
`,
  );
  const supports = ids.map((id) => `  - { source: ${id}, locator: "page 1" }\n`);
  files.set('sources.yaml', `${files.get('sources.yaml') ?? ''}${sources.join('')}`);
  const path = 'passages/ports/testville-depth.md';
  files.set(path, (files.get(path) ?? '').replace('asks:\n', `${supports.join('')}asks:\n`));
  return files;
}
