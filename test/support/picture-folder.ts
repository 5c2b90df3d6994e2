import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import { folderWith } from './folder.ts';

/** A country for China's part, and a firm of it. */
export const farland = `- id: farland
  type: place
  speaks_as: china
  en: { name: Farland }
  es: { name: Lejania }
  zh: { name: 远国 }
- id: far-firm
  type: company
  en: { name: Far Firm }
  es: { name: Firma Lejana }
  zh: { name: 远方公司 }
`;

const glossary = `${folderWith().get('glossary.yaml') ?? ''}- id: pier-club
  type: organisation
  en: { name: Pier Club, said: the Pier Club }
  es: { name: Club del Muelle, said: el Club del Muelle }
  zh: { name: 码头协会 }
${farland}- id: new-mine
  type: project
  at: [-14, -72]
  en: { name: New Mine }
  es: { name: Mina Nueva }
  zh: { name: 新矿 }
`;

const classes = `- id: far-firms
  nation: farland
  members: [far-firm]
  en: { words: [farlandish] }
  es: { words: [lejano] }
  zh: { words: [远国公司] }
`;

const seriesOf = (id: string, compiler: string) => `- id: ${id}
  unit: TEU
  what: containers handled at Testville
  compiler: ${compiler}
  quantity: testville-containers
  en: { name: Containers at Testville }
  es: { name: Contenedores en Testville }
  zh: { name: 特斯特港集装箱量 }
`;

/** A figure of a year, told by one compiler. */
function counted(year: number, value: number, series: string, compiler: string): string {
  return `---
kind: figure
said_by: [${compiler}]
as_of: "${year}"
entities: [testville]
figures:
  - { value: ${value}, unit: TEU, what: containers, series: ${series}, when: "${year}" }
support:
  - { source: port-report, locator: "page ${year}" }
asks:
  en: [How many containers did Testville move in ${year}?]
  es: [¿Cuántos contenedores movió Testville en ${year}?]
  zh: [${year}年特斯特港有多少集装箱？]
---

# en: Containers of Testville in ${year}

Testville moved ${value.toLocaleString('en')} TEU in ${year}.

# es: Contenedores de Testville en ${year}

Testville movió ${value.toLocaleString('en').replace(',', '\u00A0')} TEU en ${year}.

# zh: ${year}年特斯特港的集装箱

${year}年特斯特港吞吐量为${value}标箱。
`;
}

/** A step of the mine, and with the last one its status. */
function taken(step: string, year: number, matter = ''): string {
  return `---
kind: fact
${matter}as_of: "${year}"
entities: [new-mine, far-firm]
support:
  - { source: port-report, locator: "page ${year}" }
steps:
  - { of: new-mine, step: ${step}, when: "${year}", in: [1] }
asks:
  en: [What became of New Mine in ${year}?]
  es: [¿Qué pasó con Mina Nueva en ${year}?]
  zh: [${year}年新矿怎么样了？]
---

# en: New Mine in ${year}

Far Firm said of New Mine in ${year} that it was ${step}.

# es: Mina Nueva en ${year}

Firma Lejana dijo de Mina Nueva en ${year} que era ${step}.

# zh: ${year}年的新矿

远方公司${year}年说新矿${step}。
`;
}

/** The years that the first compiler counts; the values grow by a thousand. */
const years = Array.from({ length: 6 }, (_, place) => 2018 + place);

/** A folder with a series of six points, one of another compiler, and a mine with three steps. */
export function pictureFolder(): KnowledgeFiles {
  const files = new Map(
    folderWith({
      'glossary.yaml': glossary,
      'classes.yaml': classes,
      'series.yaml': seriesOf('testville-teu', 'port-office') + seriesOf('club-teu', 'pier-club'),
      'passages/ports/club-2023.md': counted(2023, 9_500, 'club-teu', 'pier-club'),
      'passages/ports/mine-announced.md': taken('announced', 2019),
      'passages/ports/mine-begun.md': taken('begun', 2021),
      'passages/ports/mine-opened.md': taken(
        'opened',
        2024,
        'status: completed\nstatus_of: new-mine\n',
      ),
    }),
  );
  for (const [place, year] of years.entries()) {
    const text = counted(year, 5_000 + place * 1_000, 'testville-teu', 'port-office');
    files.set(`passages/ports/teu-${year}.md`, text);
  }
  return files;
}
