import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import type { Entity } from '../../../src/core/passages/knowledge.ts';
import { projectApplication } from '../../support/application.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

interface PlainForm {
  /** The relation that is told, and those by which a sentence answers as well. */
  readonly relations: readonly [string, ...string[]];
  readonly ask: Readonly<Record<Language, (name: string) => string>>;
}

/** The most ordinary questions, without accents and marks as people type them. */
const forms: readonly PlainForm[] = [
  {
    relations: ['owner', 'acquisition', 'operator'],
    ask: { en: (x) => `who owns ${x}`, es: (x) => `de quien es ${x}`, zh: (x) => `${x}是谁的` },
  },
  {
    relations: ['operator', 'owner'],
    ask: { en: (x) => `who runs ${x}`, es: (x) => `quien opera ${x}`, zh: (x) => `${x}谁在运营` },
  },
  {
    relations: ['definition'],
    ask: { en: (x) => `what is ${x}`, es: (x) => `que es ${x}`, zh: (x) => `${x}是什么` },
  },
  {
    relations: ['location'],
    ask: { en: (x) => `where is ${x}`, es: (x) => `donde queda ${x}`, zh: (x) => `${x}在哪` },
  },
  {
    relations: ['cost', 'investment-made'],
    ask: {
      en: (x) => `how much did ${x} cost`,
      es: (x) => `cuanto costo ${x}`,
      zh: (x) => `${x}花了多少钱`,
    },
  },
  {
    relations: ['opening-date', 'operation-start'],
    ask: {
      en: (x) => `when did ${x} open`,
      es: (x) => `cuando abrio ${x}`,
      zh: (x) => `${x}什么时候开的`,
    },
  },
  {
    relations: ['builder'],
    ask: {
      en: (x) => `who built ${x}`,
      es: (x) => `quien construyo ${x}`,
      zh: (x) => `谁建的${x}`,
    },
  },
  {
    relations: ['price', 'acquisition'],
    ask: {
      en: (x) => `how much was paid for ${x}`,
      es: (x) => `cuanto pagaron por ${x}`,
      zh: (x) => `买${x}花了多少钱`,
    },
  },
  {
    relations: ['status'],
    ask: {
      en: (x) => `is ${x} finished`,
      es: (x) => `ya terminaron ${x}`,
      zh: (x) => `${x}建好了吗`,
    },
  },
  {
    relations: ['signing-date'],
    ask: {
      en: (x) => `when was ${x} signed`,
      es: (x) => `cuando se firmo ${x}`,
      zh: (x) => `${x}什么时候签的`,
    },
  },
  {
    relations: ['capacity'],
    ask: {
      en: (x) => `what is the capacity of ${x}`,
      es: (x) => `que capacidad tiene ${x}`,
      zh: (x) => `${x}有多大产能`,
    },
  },
];

const asked: ReadonlySet<Entity['type']> = new Set([
  'project',
  'company',
  'agreement',
  'law',
  'organisation',
]);

/** Things of which a fact tells a relation as its own. */
function toldOf(relation: string): Entity[] {
  const { passages, successors, entities } = answering.knowledge;
  const ids = [...passages.values()]
    .filter(({ id, kind }) => !successors.has(id) && (kind === 'fact' || kind === 'figure'))
    .flatMap(({ tells }) => tells.filter(({ what }) => what === relation).map(({ of }) => of));
  return [...new Set(ids)]
    .flatMap((id) => entities.get(id) ?? [])
    .filter(({ type, everywhere }) => asked.has(type) && !everywhere);
}

/** Whether the first sentence of the answer tells what is asked of a thing. */
async function isTold(
  question: string,
  language: Language,
  entity: Entity,
  relations: readonly string[],
): Promise<boolean> {
  const { answer, turn } = await answering.answerQuestion(question, { fallback: language });
  const first = answer.status === 'answered' ? turn?.shown?.sentences[0] : undefined;
  const tells = first && answering.knowledge.passages.get(first.passage)?.tells;
  return (tells ?? []).some(
    ({ of, by, what, in: numbers }) =>
      (of === entity.id || by === entity.id) &&
      relations.includes(what) &&
      numbers.includes((first?.sentence ?? -1) + 1),
  );
}

describe('a plain question of what is told of a thing by its name', () => {
  it.for(languages)('is answered first with what tells it, %s', async (language) => {
    const missed: string[] = [];
    let all = 0;
    for (const { relations, ask } of forms) {
      for (const entity of toldOf(relations[0])) {
        const question = ask[language](entity[language].name.toLowerCase());
        all += 1;
        if (!(await isTold(question, language, entity, relations))) missed.push(question);
      }
    }
    expect(all).toBeGreaterThan(400);
    expect(missed.length / all, missed.join('\n')).toBeLessThan(0.035);
  });
});
