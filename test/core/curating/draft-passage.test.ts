import { describe, expect, it } from 'vitest';
import { type DraftInput, draftPassage } from '../../../src/core/curating/draft-passage.ts';
import { findSource } from '../../../src/core/curating/find-source.ts';
import { suggestFor } from '../../../src/core/curating/suggest.ts';
import {
  entityIdSchema,
  relationIdSchema,
  topicIdSchema,
} from '../../../src/core/passages/passage.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { createRetriever } from '../../../src/core/retrieval/retriever.ts';
import { passageFile } from '../../support/folder.ts';
import { harbourFolder, manySources } from '../../support/harbour-folder.ts';

const relations = `- id: depth
  name: { en: depth, es: profundidad, zh: 水深 }
  asked: { en: [deep, depth], es: [profundidad, metros], zh: [深] }
- id: throughput
  name: { en: throughput, es: movimiento, zh: 吞吐量 }
  asked: { en: [throughput], es: [movimiento], zh: [吞吐量] }
- id: owner
  held: false
  name: { en: owner, es: dueño, zh: 业主 }
  asked: { en: [owned], es: [dueño], zh: [业主] }
`;

const withTells = (text: string) =>
  text.replace('support:', 'tells:\n  - { of: testville, what: throughput, in: [1] }\nsupport:');

const files = new Map([...harbourFolder(), ['relations.yaml', relations]]);
files.set(passageFile, withTells(files.get(passageFile) ?? ''));
const { knowledge, problems } = readKnowledge(files);
const retriever = createRetriever(knowledge);

const input: DraftInput = {
  topic: topicIdSchema.parse('ports'),
  source: 'port-report',
  text: 'In 2025 the port of Testville was 18 metres deep.',
  language: 'en',
  entities: [entityIdSchema.parse('testville')],
  relations: [relationIdSchema.parse('depth')],
  thisYear: 2026,
};

const draftOf = (changes: Partial<DraftInput> = {}) =>
  draftPassage({ ...input, ...changes }, knowledge, files);

describe('what is suggested for a passage', () => {
  it('is what its words name and say, then what its neighbours tell of the same', () => {
    expect(problems).toEqual([]);
    const suggested = suggestFor(
      'Testville is 18 metres deep and owned by all.',
      knowledge,
      retriever,
    );
    expect(suggested).toMatchObject({
      language: 'en',
      entities: ['testville'],
      relations: ['depth', 'throughput'],
    });
    expect(suggested.near[0]?.id).toBe('testville-depth');
  });

  it.for([
    ['Los muelles de Testville tienen 18 metros.', 'es'],
    ['特斯特港的水深为18米。', 'zh'],
  ] as const)('is found for %s too', ([text, language]) => {
    expect(suggestFor(text, knowledge, retriever)).toMatchObject({
      language,
      entities: ['testville'],
      relations: ['depth', 'throughput'],
    });
  });
});

describe('a source', () => {
  const sources = readKnowledge(manySources(12)).knowledge.sources.values().toArray();

  it.for([
    ['by its id', 'source-3', 'source-3'],
    ['by its address', 'https://example.org/source-4', 'source-4'],
    ['by a copy of its address', 'http://www.example.org/source-4/', 'source-4'],
    ['by words of its title', 'report SOURCE-5', 'source-5'],
    ['by its publisher', 'port office', 'port-report'],
  ] as const)('is found %s', ([, said, id]) => {
    expect(findSource(said, sources)).toMatchObject({ kind: 'known', source: { id } });
  });

  it('is new where none has the address', () => {
    const url = 'https://example.org/new';
    expect(findSource(url, sources)).toEqual({ kind: 'new', url });
  });

  it('is asked for again where several or none are meant', () => {
    expect(findSource('office', sources).kind).toBe('several');
    expect(findSource('gazette', sources).kind).toBe('none');
    expect(findSource('…', sources).kind).toBe('none');
  });
});

describe('a draft of a passage', () => {
  it('holds what is known and leaves empty what only a person can write', () => {
    expect(draftOf()).toMatchInlineSnapshot(`
      {
        "content": "---
      kind: figure
      said_by: []
      as_of: "2025"
      entities: [testville]
      places: [testville]
      support:
        - { source: port-report, locator: "" }
      tells:
        - { of: testville, what: depth, in: [1] }
      asks:
        en: []
        es: []
        zh: []
      ---

      # en:

      In 2025 the port of Testville was 18 metres deep.

      # es:

      # zh:
      ",
        "file": "passages/ports/testville-depth-2025.md",
        "id": "testville-depth-2025",
      }
    `);
  });

  it('is never taken for a passage: the check complains of each place that is empty', () => {
    const { file, content } = draftOf({ text: 'Testville is deep.', language: 'en' });
    const reading = readKnowledge(new Map([...files, [file, content]]));
    const said = reading.problems.filter((problem) => problem.file === file);
    expect(said.map(({ message }) => message).join('\n')).toMatch(
      /locator[^]*title after "# en:"[^]*title after "# es:"[^]*title after "# zh:"[^]*no text under "# es:"/,
    );
    expect(reading.knowledge.passages.size).toBe(knowledge.passages.size);
  });

  it('puts the text under its own language', () => {
    const text = '特斯特港的水深为18米。';
    expect(draftOf({ text, language: 'zh' }).content).toContain(`# zh:\n\n${text}`);
  });

  it('is as of the last year that it names, else of this one', () => {
    expect(draftOf({ text: 'From 2019 to 2024.' }).content).toContain('as_of: "2024"');
    expect(draftOf({ text: 'Always.' }).content).toContain('as_of: "2026"');
  });

  it('has an id of its own', () => {
    const { id, file, content } = draftOf();
    const more = new Map([...files, [file, content]]);
    expect(draftPassage(input, knowledge, more).id).toBe(`${id}-2`);
    const none = draftOf({ entities: [], relations: [] });
    expect(none.file).toBe('passages/ports/ports-2025.md');
    expect(none.content).not.toContain('tells:');
  });
});
