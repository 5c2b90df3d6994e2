import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/passages/reading/problem.ts';
import { formatEmbedding } from '../../../src/core/embedding/embedding-file.ts';
import { embeddingOf } from '../../../src/core/embedding/embedding.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith, folderWithPassage, passageFile, soundPassage } from '../../support/folder.ts';

const complaints = (files: ReturnType<typeof folderWith>) =>
  readKnowledge(files).problems.map(formatProblem);

describe('readKnowledge', () => {
  it('reads a sound folder without a complaint', () => {
    const { knowledge, problems } = readKnowledge(folderWith());
    expect(problems).toEqual([]);
    const [passage] = knowledge.passages.values();
    expect(passage).toMatchObject({
      id: 'testville-port-size',
      topic: 'ports',
      saidBy: ['port-office'],
      asOf: '2024-11',
      texts: { es: { sentences: ['Testville movió 18\u00A0000 TEU en noviembre de 2024.'] } },
    });
  });

  it.for([
    ['kind: figure', 'kind: rumour', ':2: kind: '],
    ['as_of: "2024-11"', 'as_of: "2024-13"', ':4: as_of: not a date'],
    ['as_of: "2024-11"', 'as_of: 2024', ':4: as_of: write the date in quotes'],
    ['said_by: [port-office]\n', '', 'add said_by'],
    ['said_by: [port-office]', 'said_by: [nobody]', ':3: no nobody in glossary.yaml'],
    ['source: port-report', 'source: no-report', 'no no-report in sources.yaml'],
    ['kind: figure', 'kind: projection', 'review_by'],
    ['entities: [testville]', 'entitys: [testville]', 'entitys'],
    ['entities: [testville]', 'needs: [no-such-passage]', ':5: needs names no-such-passage'],
    ['# zh: 特斯特港的规模', '# fr: Taille', 'a heading is'],
    ['# en: Size of Testville', 'Size of Testville', 'text before the first'],
    ['---\nkind', 'kind', 'no front matter'],
    ['kind: figure', 'kind: [figure', 'not valid YAML'],
  ] as const)('says where and how: %s → %s', ([part, replacement, expected]) => {
    const found = complaints(folderWithPassage(part, replacement));
    expect(found.join('\n')).toContain(expected);
    expect(found[0]).toMatch(new RegExp(`^${passageFile}:\\d+: `));
  });

  it('reports everything wrong at once', () => {
    const files = folderWith({
      [passageFile]: soundPassage.replace('figure', 'rumour'),
      'passages/ports/Bad_Name.md': soundPassage,
      'sources.yaml': undefined,
    });
    const found = complaints(files).join('\n');
    expect(found).toContain('sources.yaml:1: the file is missing');
    expect(found).toContain('the file name is the id');
    expect(found).toContain('kind: ');
  });

  it('refuses the same id in two topics', () => {
    const files = folderWith({ 'passages/rail/testville-port-size.md': soundPassage });
    expect(complaints(files).join('\n')).toContain('another topic has a passage');
  });

  it('takes a source without a publisher, which is not established', () => {
    const sources = folderWith().get('sources.yaml')?.replace('  publisher: Port Office\n', '');
    const { knowledge, problems } = readKnowledge(folderWith({ 'sources.yaml': sources }));
    expect(problems).toEqual([]);
    expect([...knowledge.sources.values()][0]?.publisher).toBeUndefined();
  });

  it('refuses a country that speaks as no known side', () => {
    const glossary = folderWith()
      .get('glossary.yaml')
      ?.replace('  type: place\n', '  type: place\n  speaks_as: mars\n');
    const found = complaints(folderWith({ 'glossary.yaml': glossary })).join('\n');
    expect(found).toContain('glossary.yaml:3: 0.speaks_as: ');
  });

  it('complains of wordings of what is no relation', () => {
    const relation = { en: 'operator', es: 'operador', zh: '运营方' };
    const relations = `- { id: operator, answer: [company], name: ${JSON.stringify(relation)} }\n`;
    const wordings =
      '- id: operator\n  asks: [who runs X]\n- id: colour\n  asks: [what colour is X]\n';
    const files = [
      ...folderWith(),
      ['relations.yaml', relations] as const,
      ['wordings.en.yaml', wordings] as const,
    ];
    expect(complaints(new Map(files))).toEqual([
      'wordings.en.yaml:3: no relation colour that is held in relations.yaml',
    ]);
  });

  it('complains of an embedding that is cut off', () => {
    const file = formatEmbedding(embeddingOf(1, new Map([[7, Float32Array.of(1)]])));
    const complaintsOf = (text: string) =>
      complaints(new Map([...folderWith(), ['embedding.txt', text] as const]));
    expect(complaintsOf(file)).toEqual([]);
    expect(complaintsOf(file.slice(0, -4))).toEqual([
      'embedding.txt:1: cannot be read: write it anew with npm run fit:embedding, or delete it',
    ]);
  });

  it('complains of a class of things that names what is not there', () => {
    const named = { words: ['port'] };
    const classes = `- { id: ports, members: [nowhere], en: ${JSON.stringify(named)}, es: ${JSON.stringify(named)}, zh: ${JSON.stringify(named)} }\n`;
    expect(complaints(new Map([...folderWith(), ['classes.yaml', classes] as const]))).toEqual([
      'classes.yaml:1: no nowhere in glossary.yaml: add it or mend the id',
    ]);
  });
});
