import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';

const asks = `asks:
  en: [How large is the port of Testville?]
  es: [¿Qué tamaño tiene el puerto de Testville?]
  zh: [特斯特港有多大？]`;

export const passageFile = 'passages/ports/testville-port-size.md';

/** A sound passage; tests replace parts of it. */
export const soundPassage = `---
kind: figure
said_by: [port-office]
as_of: "2024-11"
entities: [testville]
figures:
  - { value: 18000, unit: TEU, what: capacity of Testville }
support:
  - { source: port-report, locator: "section 2, paragraph 1" }
${asks}
---

# en: Size of Testville

Testville handled 18,000 TEU in November 2024.

# es: Tamaño de Testville

Testville movió 18\u00A0000 TEU en noviembre de 2024.

# zh: 特斯特港的规模

2024年11月，特斯特港吞吐量为1.8万标箱。
`;

const sources = `- id: port-report
  title: Report on Testville
  publisher: Port Office
  date: "2024-12-01"
  url: https://example.org/report
  language: en
  tier: official
  country: PE
  voice: government
`;

const glossary = `- id: testville
  type: place
  en: { name: Testville, said: the port of Testville }
  es: { name: Testville, aliases: [Villa Test] }
  zh: { name: 特斯特港 }
  misspellings: [tesvile]
- id: port-office
  type: organisation
  en: { name: Port Office, said: the Port Office }
  es: { name: Oficina de Puertos, said: la Oficina de Puertos }
  zh: { name: 港务局 }
`;

/** A railway between two places, for a glossary. */
export const coastRailway = `- id: north-end
  type: place
  at: [-10, -78]
  en: { name: North End }
  es: { name: Punta Norte }
  zh: { name: 北角 }
- id: south-end
  type: place
  at: [-12, -76]
  en: { name: South End }
  es: { name: Punta Sur }
  zh: { name: 南角 }
- id: coast-rail
  type: project
  route: [north-end, south-end]
  en: { name: coast railway }
  es: { name: tren costero }
  zh: { name: 海岸铁路 }
`;

const topics = `- id: ports
  en: { name: Ports, description: Harbours }
  es: { name: Puertos, description: Puertos }
  zh: { name: 港口, description: 港口 }
`;

/** A small sound folder with files replaced or added; undefined removes a file. */
export function folderWith(
  changes: Readonly<Record<string, string | undefined>> = {},
): KnowledgeFiles {
  const files = new Map<string, string>([
    ['sources.yaml', sources],
    ['glossary.yaml', glossary],
    ['topics.yaml', topics],
    ['thesaurus.yaml', '[]\n'],
    [passageFile, soundPassage],
  ]);
  for (const [file, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(file);
    else files.set(file, content);
  }
  return files;
}

/** The sound folder whose one passage has a part replaced. */
export function folderWithPassage(part: string | RegExp, replacement: string): KnowledgeFiles {
  const changed = soundPassage.replace(part, replacement);
  if (changed === soundPassage) throw new Error(`nothing to replace: ${String(part)}`);
  return folderWith({ [passageFile]: changed });
}
