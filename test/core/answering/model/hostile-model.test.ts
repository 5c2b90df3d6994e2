import { beforeAll, describe, expect, it } from 'vitest';
import { createAnswering, type Answering } from '../../../../src/core/answering/answering.ts';
import type { Answer } from '../../../../src/core/answering/answer.ts';
import { leadOf } from '../../../../src/core/citations/leads.ts';
import { answerText } from '../../../../src/core/answering/answer-text.ts';
import type { Incident } from '../../../../src/core/citations/compose-checked.ts';
import type { Knowledge } from '../../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../../src/core/passages/language.ts';
import type { Passage } from '../../../../src/core/passages/passage.ts';
import { createMemoryConversationStore } from '../../../../src/storage/memory/memory-conversation-store.ts';
import { hostileScript } from '../../../support/hostile-replies.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';
import { createRandom } from '../../../support/random.ts';
import { isThorough } from '../../../support/thorough.ts';
import { scriptedModel, type ScriptedModel } from '../../../support/scripted-model.ts';

let knowledge: Knowledge;
let answering: Answering;
let scripted: ScriptedModel;
const incidents: Incident[] = [];
beforeAll(async () => {
  ({ knowledge } = await readProject());
  const retriever = await projectRetriever();
  scripted = await scriptedModel();
  answering = createAnswering({
    knowledge,
    retriever,
    model: scripted.model,
    conversations: createMemoryConversationStore(),
    stopped: (incident) => incidents.push(incident),
  });
});

// Nothing of the program's own rules is used from here on: another, plainer look at what went out.

const digitsOf = (text: string) => (text.match(/\d+/g) ?? []).toSorted().join(' ');

const wordsOf = (text: string, language: Language) =>
  language === 'zh' ? text.replace(/\s/g, '').split('') : text.split(/\s+/);

/** Whether the words of one text stand in another in this order; a comma may be left hanging. */
function isSubsequence(part: string, whole: string, language: Language): boolean {
  const bare = (word: string) => word.replace(/[,.，。]+$/u, '');
  const wanted = wordsOf(part, language).map(bare).filter(Boolean);
  let place = 0;
  for (const word of wordsOf(whole, language).map(bare)) {
    if (word === wanted[place]) place++;
  }
  return place === wanted.length;
}

/** What is wrong with a sentence that went out, by its passage. */
function faultsOf(claim: string, passage: Passage, language: Language): string[] {
  const origin = passage.texts[language].sentences.find(
    (sentence) =>
      isSubsequence(claim, sentence, language) && digitsOf(claim) === digitsOf(sentence),
  );
  return origin === undefined ? [`no sentence has it: ${claim}`] : [];
}

const harmful =
  /@|https?:|www\.|\]\(|<|>|\*\*|`|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|evil|ignore all|as an ai|(?<!1)999|US\$9 billion/iu;

function faultsIn(answer: Answer): string[] {
  const text = answerText(answer, knowledge);
  const planted = harmful.test(text) ? [`planted: ${text}`] : [];
  if (!('sentences' in answer)) return planted;
  const { language, sentences, citations } = answer;
  const shown = sentences.map(({ citations: [id] }) =>
    id === undefined ? undefined : knowledge.passages.get(id),
  );
  const wrong = sentences.flatMap(
    ({ lead, claim, heading, text: whole, citations: [, ...more] }, place) => {
      const passage = shown[place];
      const first =
        sentences.findLastIndex((each, at) => at < place && each.heading !== heading) + 1;
      const before = sentences.slice(first, place).flatMap((each, at) => {
        const of = shown[first + at];
        return of === undefined ? [] : [{ passage: of, claim: each.claim }];
      });
      if (passage === undefined || more.length > 0) return [`not one citation: ${whole}`];
      return [
        ...(whole === lead + claim ? [] : [`more than lead and claim: ${whole}`]),
        ...(leadOf(passage, claim, { knowledge, language, before }) === lead
          ? []
          : [`lead: ${lead}`]),
        ...faultsOf(claim, passage, language),
      ];
    },
  );
  const misquoted = citations.filter(
    ({ passage, quote }) => quote === '' || !passage.texts[language].text.includes(quote),
  );
  const long = text.length > 12_000 ? ['endless'] : [];
  return [...planted, ...wrong, ...misquoted.map(({ quote }) => `quote: ${quote}`), ...long];
}

/** A question that the folder answers, in turn. */
function questionAt(run: number, random: (below: number) => number) {
  const language = languages[run % languages.length] ?? 'en';
  const passages = [...knowledge.passages.values()];
  const asks = passages[random(passages.length)]?.asks[language] ?? [];
  return { language, question: asks[random(asks.length)] ?? '' };
}

describe('a hostile model', () => {
  const runs = isThorough ? 1400 : 280;

  it(
    `gets no wrong figure, name, quote, link or mention out in ${runs} replies`,
    { timeout: 300_000 },
    async () => {
      const random = createRandom(7);
      const faults: string[] = [];
      const outcomes = { model: 0, extractive: 0 };
      for (let run = 0; run < runs; run++) {
        const { language, question } = questionAt(run, random);
        scripted.script(hostileScript(language, random));
        const { answer } = await answering.answerQuestion(question, {});
        outcomes[answer.mode]++;
        faults.push(...faultsIn(answer));
      }
      console.table({ outcomes });
      expect(faults).toEqual([]);
      // About one in nine gets in: it is not that all of them fall back.
      expect(outcomes.model).toBeGreaterThan(runs / 16);
    },
  );

  it('never got as far as the gate', () => {
    expect(incidents).toEqual([]);
  });
});
