import { beforeAll, describe, expect, it } from 'vitest';
import { answeringOver } from '../../../support/answering-over.ts';
import { citationsOf } from '../../../../src/core/answering/answer.ts';
import { answerText } from '../../../../src/core/answering/answer-text.ts';
import { collectionFacts } from '../../../../src/core/answering/acts/collection-facts.ts';
import { wordsIn } from '../../../../src/core/words/words.ts';
import { linesOf } from '../../../support/phone-lines.ts';
import type { Answering } from '../../../../src/core/answering/answering.ts';
import { languages } from '../../../../src/core/passages/language.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../../src/core/passages/reading/list-file.ts';
import { readKnowledgeFolder } from '../../../../src/storage/files/knowledge-folder.ts';
import { harbourFolder } from '../../../support/harbour-folder.ts';
import { scriptedModel } from '../../../support/scripted-model.ts';

const overFiles = (files: KnowledgeFiles): Answering =>
  answeringOver(readKnowledge(files).knowledge);

let answering: Answering;
beforeAll(async () => {
  answering = overFiles(await readKnowledgeFolder('knowledge'));
});

async function say(text: string, options = {}) {
  const { answer } = await answering.answerQuestion(text, options);
  if (answer.status !== 'chat') throw new Error(`${text} is ${answer.status}`);
  return answer;
}

describe('talk', () => {
  it.for([
    ['hello', /^Hello! I am Chaski/],
    ['buenas', /^¡Hola! Soy Chaski/],
    ['在吗', /^您好！我是 Chaski/],
    ['are you chatgpt?', /not ChatGPT.*a language model may help me choose/],
    ['qué puedes hacer', /comercio, minería.*“fuente”/],
    ['您能做什么', /贸易、矿业.*“来源”/],
    ['thx!', /^You are welcome/],
    ['chau', /^¡Hasta pronto!/],
    ['what do you think of Xi Jinping', /take no side.*what each side says/],
    ['eres un inútil', /^Lamento/],
    ['胡说八道', /来源也可能有误/],
    ['write me a poem', /cannot do that/],
    ['who pays for you', /open-source.*I do not know/],
    ['guardas mis mensajes?', /30 días.*\/privacidad borrar/],
    ['你有偏见吗', /来源可能有误，也可能偏向一方/],
    ["what don't you know", /no forecasts/],
    ['cómo te cito', /Cite la fuente, no a mí/],
    ['你会几种语言', /^中文、英文和西班牙文/],
    ['???', /^I am here!/],
    ['source?', /^I have not answered anything yet/],
    ['tradúcelo al chino', /您用中文提问/],
  ] as const)('is replied to in its own language: %s', async ([text, reply]) => {
    expect((await say(text)).text).toMatch(reply);
  });

  it.for(languages)('takes one to three lines of a phone, with what may follow: %s', (language) => {
    const { chat, sentenceSpace } = wordsIn(language);
    const facts = collectionFacts(answering.knowledge, language);
    for (const [kind, words] of Object.entries(chat.replies)) {
      const said = typeof words === 'string' ? words : words(facts);
      const follows = ['agrees', 'reacts', 'disagrees', 'praises'].includes(kind);
      const text = follows ? said + sentenceSpace + chat.actsOnAnswer : said;
      expect([text, linesOf(text) <= 3]).toEqual([text, true]);
    }
    for (const said of [...Object.values(chat.nothingYet), ...Object.values(chat.declined)]) {
      expect([said, linesOf(said) <= 3]).toEqual([said, true]);
    }
  });

  it('is replied to in the language asked for, else in that of the conversation or the person', async () => {
    expect((await say('hello', { language: 'zh' })).language).toBe('zh');
    expect((await say('ok', { fallback: 'es' })).language).toBe('es');
    const { turn } = await answering.answerQuestion('谁运营拉斯邦巴斯？', {});
    expect((await say('ok', { fallback: 'es', turns: [turn] })).language).toBe('zh');
  });

  it.for([
    ['en', /Peru \d+, China \d+, United States \d+, and elsewhere \d+\./],
    ['es', /\d+ del Perú, \d+ de China, \d+ de Estados Unidos y \d+ de otros países\./],
    ['zh', /^\d+条资料出自\d{4}个来源：秘鲁\d+个、中国\d+个、美国\d+个和其他国家\d+个。/],
  ] as const)('counts the sources by country, other countries last: %s', ([language, expected]) => {
    const facts = collectionFacts(answering.knowledge, language);
    expect(wordsIn(language).chat.replies['asks-sources'](facts)).toMatch(expected);
  });

  it('tells counts and the newest month of the collection', async () => {
    const small = overFiles(harbourFolder());
    const texts = await Promise.all(
      ['how recent is your data', 'qué fuentes usas', '你有什么功能'].map(async (text) =>
        answerText((await small.answerQuestion(text, {})).answer, small.knowledge),
      ),
    );
    expect(texts[0]).toContain('Of my 2 passages, the newest is as of November 2024');
    expect(texts[1]).toContain('1 fuentes para 2 pasajes: 1 del Perú. Vea /fuentes');
    expect(texts[2]).toContain('港口');
  });

  it.for(languages)(
    'offers questions that are answered, each with what it names: %s',
    async (language) => {
      const { next = [] } = await say('👋', { language });
      expect(next).toHaveLength(3);
      for (const { question, passage } of next) {
        const { answer } = await answering.answerQuestion(question, { language });
        expect(citationsOf(answer)[0]?.passage.id).toBe(passage);
      }
    },
  );

  it('never goes to a language model', async () => {
    const { knowledge } = readKnowledge(harbourFolder());
    const scripted = await scriptedModel();
    const { answerQuestion } = answeringOver(knowledge, { model: scripted.model });
    await answerQuestion('thanks!', {});
    await answerQuestion('who are you', {});
    expect(scripted.requests).toEqual([]);
  });

  it('about the subject is no talk: it is answered', async () => {
    const { answer } = await answering.answerQuestion('Hola, ¿quién opera la mina Las Bambas?', {});
    expect(answer.status).toBe('answered');
  });
});
