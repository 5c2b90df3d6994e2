import { beforeAll, describe, expect, it } from 'vitest';
import { createAnswering, type Answering } from '../../../src/core/answering/answering.ts';
import { citationsOf, sentencesOf, type Answer } from '../../../src/core/answering/answer.ts';
import { answerText } from '../../../src/core/answering/answer-text.ts';
import type { Incident } from '../../../src/core/citations/compose-checked.ts';
import { sidesOf } from '../../../src/core/passages/side-of.ts';
import { createMemoryConversationStore } from '../../../src/storage/memory/memory-conversation-store.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let answering: Answering;
const incidents: Incident[] = [];
beforeAll(async () => {
  const { knowledge } = await readProject();
  answering = createAnswering({
    knowledge,
    retriever: await projectRetriever(),
    conversations: createMemoryConversationStore(),
    stopped: (incident) => incidents.push(incident),
  });
});

const ask = (question: string): Answer => answering.answerExtractively(question, {}).answer;

const headingsOf = (answer: Answer) => [
  ...new Set(sentencesOf(answer).map(({ heading }) => heading ?? '')),
];

const headingOver = (answer: Answer, words: string) =>
  sentencesOf(answer).find(({ claim }) => claim.includes(words))?.heading;

describe('the sides', () => {
  it('are known of every speaker in the folder', () => {
    const { knowledge } = answering;
    const spoken = [...knowledge.passages.values()].filter(({ saidBy }) => saidBy.length > 0);
    const unknown = spoken.filter((passage) => sidesOf(passage, knowledge).length === 0);
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

describe('an arranged answer', () => {
  it('puts what each side says under the side, and nothing that no side says', () => {
    const answer = ask('What does each side say about ZPMC cranes?');
    expect(headingsOf(answer)).toEqual([
      'United States authorities',
      'Companies',
      'Research and analysis',
    ]);
    expect(headingOver(answer, 'ZPMC said in 2024 that it obeys')).toBe('Companies');
    expect(headingOver(answer, 'cellular modems')).toBe('United States authorities');
  });

  it('lets each side speak on a thing, and does not say what the thing is', () => {
    const answer = ask('What does each side say about Chancay?');
    expect(headingsOf(answer)).toEqual(
      expect.arrayContaining([
        'Peruvian authorities',
        'Chinese authorities and state media',
        'United States authorities',
        'Companies',
        'Residents and civil society',
      ]),
    );
    const cited = citationsOf(answer).map(({ passage }) => String(passage.id));
    expect(cited).not.toContain('chancay-port-location');
    expect(headingOver(answer, 'China firmly opposes')).toBe('Chinese authorities and state media');
  });

  it('puts what is compared under its name, with something on each', () => {
    const answer = ask('Compare Las Bambas and Toromocho');
    expect(headingsOf(answer).slice(0, 2)).toEqual(['The Las Bambas mine', 'The Toromocho mine']);
    expect(headingOver(answer, 'Chinalco runs the Toromocho')).toBe('The Toromocho mine');
  });

  it.for([
    ['Compare Chancay and Las Bambas', ['The Port of Chancay', 'The Las Bambas mine']],
    [
      'Compara el puerto de Chancay con la mina Las Bambas',
      ['El puerto de Chancay', 'La mina Las Bambas'],
    ],
    ['比较钱凯港和拉斯邦巴斯', ['钱凯港', '拉斯邦巴斯铜矿']],
    ['Compare China and the United States in Peru', ['China', 'The United States']],
    ['比较中国和美国在秘鲁的角色', ['中国', '美国']],
    [
      'Compare Chancay, Las Bambas and Toromocho',
      ['The Port of Chancay', 'The Las Bambas mine', 'The Toromocho mine'],
    ],
  ] as const)('has something on each of what is compared: %s', ([question, names]) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(headingsOf(answer)).toEqual(expect.arrayContaining([...names]));
  });

  it('tells nothing as missing for being one of many that are compared', () => {
    const answer = ask(
      'Compare Chancay, Las Bambas, Toromocho, Huawei, Xiaomi, Luz del Sur, Chaglla and Chinalco',
    );
    expect(answer.status).toBe('answered');
  });

  it('puts what a company answers to a country under no country', () => {
    const answer = ask('Compara la posición de Estados Unidos y China sobre las grúas de ZPMC');
    expect(headingsOf(answer)).toEqual(expect.arrayContaining(['Estados Unidos', 'China']));
    expect(headingOver(answer, 'ZPMC señaló el mantenimiento')).toBe('Además');
    expect(headingOver(answer, 'módems celulares')).toBe('Estados Unidos');
  });

  it('begins a heading over several names with one capital letter', () => {
    const headings = headingsOf(ask('Compare China and the United States in Peru'));
    expect(headings).toContain('China and the United States');
  });

  it('says of what is compared that the folder lacks one', () => {
    const answer = ask('Compare Huawei and Nestle');
    expect(answer).toMatchObject({ status: 'partial', missing: ['Nestlé'] });
    expect(headingsOf(answer)).toEqual(['Huawei']);
  });

  it('sums up by how established things are', () => {
    const answer = ask('Summarise Hikvision');
    expect(headingsOf(answer)).toEqual(['Facts and figures', 'Positions and analysis']);
  });

  it('tells of each of several things that no passage tells of together', () => {
    const answer = ask('Give me a summary of Toromocho and Luz del Sur');
    const cited = citationsOf(answer);
    const ids = cited.map(({ passage }) => String(passage.id));
    expect(answer.status).toBe('answered');
    expect(ids).toContain('chinalco-runs-toromocho');
    expect(ids.some((id) => id.startsWith('luz-del-sur'))).toBe(true);
  });

  it('puts a course of events in order of its dates', () => {
    const answer = ask('Give me a timeline of the Chancay exclusivity dispute');
    const years = headingsOf(answer).map((heading) => Number(heading.replace('As of ', '')));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it.for([
    ['¿Qué dice cada parte sobre las grúas ZPMC?', 'Autoridades de Estados Unidos'],
    ['Hazme un resumen del puerto de Chancay', 'Hechos y cifras'],
    ['总结一下钱凯港', '事实与数据'],
    ['比较拉斯邦巴斯和特罗莫克', '拉斯邦巴斯铜矿'],
  ] as const)('has its headings in the language of the question: %s', ([question, heading]) => {
    expect(headingsOf(ask(question))).toContain(heading);
  });

  it('keeps what contradicts or succeeds a claim beside it', () => {
    const answer = ask('Summarise the dispute over Ositrán and the Port of Chancay');
    const cited = citationsOf(answer);
    const ids = new Set(cited.map(({ passage }) => passage.id));
    for (const { passage } of cited) {
      const successors = answering.knowledge.successors.get(passage.id) ?? [];
      expect([...successors].filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('shows its headings on lines of their own', () => {
    const text = answerText(ask('Summarise Hikvision'), answering.knowledge);
    const lines = text.split('\n').filter((line) => line.startsWith('—'));
    expect(lines).toEqual(['— Facts and figures —', '— Positions and analysis —']);
  });

  it.for([
    'Compare alpacas and llamas',
    'Summarise the history of football',
    'Summarise what Huawei did in Peru in 1997',
    'Summarise Huawei and Las Bambas in Ecuador',
    'Summarise the Las Bambas mine in Chile',
    'Summarise the salary policy of Las Bambas',
    'What does each side say about the war in Ukraine?',
    'Compare Chancay and the port of Rotterdam in the Netherlands',
    'Give me a timeline of the Roman Empire',
  ])('is none where the folder holds nothing on the topic: %s', (question) => {
    expect(ask(question).status).toBe('abstained');
  });

  it('never gave the gate anything to stop', () => {
    expect(incidents).toEqual([]);
  });
});
