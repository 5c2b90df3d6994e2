import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../../src/core/passages/language.ts';
import { statusSchema } from '../../../../src/core/passages/passage.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import { mapChoices, mapOf } from '../../../../src/core/pictures/map/map-of.ts';
import type { MapPicture } from '../../../../src/core/pictures/picture.ts';
import type { PictureSources } from '../../../../src/core/pictures/picture-sources.ts';
import { projectStandings } from '../../../../src/core/pictures/map/project-standings.ts';
import { answeringOver } from '../../../support/answering-over.ts';
import { projectApplication } from '../../../support/application.ts';
import { coastRailway, folderWith } from '../../../support/folder.ts';
import { farland } from '../../../support/picture-folder.ts';

const glossary = `${folderWith().get('glossary.yaml') ?? ''}${farland}${coastRailway}- id: new-mine
  type: project
  at: [-14, -72]
  en: { name: new mine }
  es: { name: mina nueva }
  zh: { name: 新矿 }
`;

const classes = `- id: far-firms
  nation: farland
  members: [far-firm]
  en: { words: [farlandish] }
  es: { words: [lejano] }
  zh: { words: [远国公司] }
`;

const passage = (matter: string, year = '2024') => `---
kind: fact
${matter}as_of: "${year}"
review_by: "2030-01-01"
entities: [testville]
support:
  - { source: port-report, locator: "section 2" }
asks: { en: [], es: [], zh: [] }
---

# en: Of ${year}

The railway was looked at in ${year}.

# es: De ${year}

El tren se examinó en ${year}.

# zh: ${year}年

${year}年考察了铁路。
`;

const byFarFirm = 'tells:\n  - { of: coast-rail, what: builder, in: [1], by: far-firm }\n';

/** The map of what these passages tell of a railway, by the numbers of their files. */
function mapFrom(...passages: readonly string[]): MapPicture | undefined {
  const files = passages.map((text, place) => [`passages/ports/rail-${place + 1}.md`, text]);
  const { knowledge } = readKnowledge(
    folderWith({
      'glossary.yaml': glossary,
      'classes.yaml': classes,
      ...Object.fromEntries(files),
    }),
  );
  return mapOf(answeringOver(knowledge), {}, 'en');
}

const planned = passage(`status: planned\nstatus_of: coast-rail\n${byFarFirm}`);

const step = (name: string, when: string) =>
  passage(`steps:\n  - { of: coast-rail, step: ${name}, when: "${when}", in: [1] }\n`, when);

describe('the map', () => {
  it('shows a line halfway between its ends, with the sentence that tells its status', () => {
    expect(mapFrom(planned)?.places).toMatchObject([
      { name: 'Coast railway', latitude: -11, longitude: -77, label: 'planned, as of 2024' },
    ]);
    expect(mapFrom(planned)?.references).toMatchObject([
      { number: 1, passage: 'rail-1', quote: 'The railway was looked at in 2024.' },
    ]);
  });

  it('leaves out projects in which no Chinese party is told to have a part', () => {
    expect(mapFrom(planned.replace('far-firm', 'port-office'))).toBeUndefined();
  });

  it('goes by the newest status', () => {
    const older = passage('status: proposed\nstatus_of: coast-rail\n', '2020');
    expect(mapFrom(planned, older)?.places).toMatchObject([{ status: 'planned' }]);
  });

  it('does not go by a status that is superseded', () => {
    const newer = passage(
      'supersedes: [rail-1]\nstatus: proposed\nstatus_of: coast-rail\n',
      '2023',
    );
    expect(mapFrom(planned, newer)?.places).toMatchObject([{ status: 'proposed' }]);
  });

  it('follows a step that was taken later', () => {
    expect(mapFrom(planned, step('opened', '2025'))?.places).toMatchObject([
      { status: 'completed', label: 'opened 2025', reference: 1 },
    ]);
  });

  it('takes what is open for open, though a permit came later', () => {
    const places = mapFrom(planned, step('opened', '2025'), step('awarded', '2026'))?.places;
    expect(places).toMatchObject([{ status: 'completed' }]);
  });

  it('takes what was stopped for what it was before', () => {
    expect(mapFrom(planned, step('stopped', '2025'))?.places).toMatchObject([
      { status: 'planned' },
    ]);
  });

  it('takes what was cancelled after it had opened for cancelled', () => {
    const places = mapFrom(planned, step('opened', '2025'), step('cancelled', '2026'))?.places;
    expect(places).toMatchObject([{ status: 'cancelled', label: 'cancelled 2026' }]);
  });

  it('lets what is begun anew no longer be cancelled', () => {
    const cancelled = step('cancelled', '2025');
    expect(mapFrom(planned, cancelled)?.places).toMatchObject([{ status: 'cancelled' }]);
    const begun = step('begun', '2026');
    expect(mapFrom(planned, cancelled, begun)?.places).toMatchObject([{ status: 'under-way' }]);
  });
});

describe('the map of the collection', () => {
  let sources: PictureSources;
  beforeAll(async () => {
    sources = (await projectApplication()).answering();
  });

  it.for(languages)('shows every placed project with a Chinese part: %s', (language) => {
    const linked = projectStandings(sources.knowledge).filter(({ isLinked }) => isLinked);
    const places = mapOf(sources, {}, language)?.places ?? [];
    expect(new Set(places.map(({ entity }) => entity))).toEqual(
      new Set(linked.map(({ project }) => project.id)),
    );
    expect(places.length).toBeGreaterThan(24);
  });

  it.for(languages)('quotes each sentence as it stands in its passage: %s', (language) => {
    const { references = [], places = [] } = mapOf(sources, {}, language) ?? {};
    expect(references.map(({ number }) => number)).toEqual(references.map((_, place) => place + 1));
    const sentences = references.map(
      ({ passage: id }) => sources.knowledge.passages.get(id)?.texts[language].sentences,
    );
    expect(references.filter(({ quote }, place) => !sentences[place]?.includes(quote))).toEqual([]);
    expect(places.filter(({ reference }) => references[reference - 1] === undefined)).toEqual([]);
  });

  it.for(languages)('says what it shows in 1,024 characters: %s', (language) => {
    const map = mapOf(sources, {}, language);
    expect(map?.alternative.length).toBeLessThanOrEqual(1_024);
    expect(map?.alternative).toContain(map?.places[0]?.name);
  });

  it('shows of a topic and a status what is of both, and each that can be chosen shows something', () => {
    const { topics } = mapChoices(sources.knowledge, {});
    const empty = topics.flatMap((topic) =>
      mapChoices(sources.knowledge, { topic }).statuses.filter(
        (status) => mapOf(sources, { topic, status }, 'en') === undefined,
      ),
    );
    expect(empty).toEqual([]);
    const all = mapOf(sources, {}, 'en')?.places ?? [];
    const some = statusSchema.options.flatMap(
      (status) => mapOf(sources, { status }, 'en')?.places ?? [],
    );
    expect(some.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });
});
