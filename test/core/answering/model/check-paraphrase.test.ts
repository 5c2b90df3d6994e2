import { beforeAll, describe, expect, it } from 'vitest';
import {
  createParaphraseCheck,
  type IsParaphrase,
} from '../../../../src/core/answering/model/check-paraphrase.ts';
import type { Excerpt } from '../../../../src/core/citations/excerpt.ts';
import type { Knowledge } from '../../../../src/core/passages/knowledge.ts';
import type { Language } from '../../../../src/core/passages/language.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';

let knowledge: Knowledge;
let isParaphrase: IsParaphrase;
beforeAll(async () => {
  ({ knowledge } = await readProject());
  isParaphrase = createParaphraseCheck(knowledge, await projectRetriever());
});

/** The claim of the folder that has some words. */
function claimWith(words: string, language: Language): Excerpt {
  for (const passage of knowledge.passages.values()) {
    const sentence = passage.texts[language].sentences.findIndex((each) => each.includes(words));
    if (sentence >= 0) return { passage, sentence };
  }
  throw new Error(`no sentence has: ${words}`);
}

describe('a paraphrase', () => {
  it.for([
    [
      'en',
      'The Chinese company Chinalco runs the Toromocho mine',
      'The Chinese company Chinalco operates the Toromocho mine in Peru.',
    ],
    [
      'es',
      'Un grupo canadiense con respaldo estatal preparaba',
      'Un grupo canadiense con respaldo estatal preparaba en octubre de 2025 una oferta final para el tren Lima–Ica.',
    ],
    [
      'zh',
      '在中国承担的秘鲁交通工程中，政府间协议可能取代竞争性招标',
      '在中国承担的秘鲁交通工程中，政府间协定可能取代竞争性招标，这更令人担忧。',
    ],
  ] as const)('in %s says the same by another word: %s', ([language, words, text]) => {
    expect(isParaphrase(text, claimWith(words, language), language)).toBe(true);
  });

  it.for([
    [
      'another order, which is not told from a reversal',
      'en',
      'The Chaglla hydroelectric plant was acquired',
      'Chinese companies acquired the Chaglla hydroelectric plant and remain its owners.',
    ],
    [
      'what is planned told as done',
      'en',
      'is to be carried out',
      'The Lima–Ica railway is carried out through a government-to-government agreement, but no country had been chosen by October 2025.',
    ],
    [
      'another preposition',
      'es',
      'contra la voluntad de Glencore',
      'Los accionistas de Volcan aprobaron en agosto de 2023, con la voluntad de Glencore, una escisión que trasladó el 40 % de Chancay a Inversiones Portuarias Chancay (IPCH).',
    ],
    [
      'subject and object exchanged',
      'en',
      'operates the Las Bambas mine in Peru',
      "MMG operates the Las Bambas mine in Peru through China's Minmetals.",
    ],
    [
      'a word added',
      'en',
      'ZPMC pressed some US port',
      'ZPMC secretly pressed some US port operators for remote access to cranes.',
    ],
    [
      'no stop at its end',
      'en',
      'ZPMC pressed some US port',
      'ZPMC pressed some US port operators for remote access to cranes',
    ],
    [
      'all words but the first backwards',
      'en',
      'Chinese companies have long worked in Peruvian mining',
      'Chinese sectors other and mining Peruvian in worked long have companies.',
    ],
    [
      'a part of a name left out',
      'en',
      'The port authority APN granted COSCO',
      'The port authority APN granted COSCO a concession in the form of exclusive operation of the of Chancay.',
    ],
    [
      'what was done turned round',
      'en',
      'The port authority APN granted COSCO',
      'COSCO granted the port authority APN a concession in the form of exclusive operation of the Port of Chancay.',
    ],
    [
      'what was done turned round by a passive',
      'en',
      'ZPMC pressed some US port',
      'ZPMC was pressed by some US port operators for remote access to cranes.',
    ],
    [
      'what was done turned round',
      'es',
      'ZPMC presionó a algunos operadores portuarios',
      'Algunos operadores portuarios estadounidenses presionaron a ZPMC para obtener acceso remoto a las grúas.',
    ],
    [
      'all words backwards',
      'en',
      'ZPMC says that it obeys',
      'Services and products its supplying in rules and laws relevant the obeys it that says ZPMC.',
    ],
    [
      'names exchanged',
      'en',
      'The title of the article with which this collection began',
      "The title of the article with which this collection began calls China place between Peru's and the West “active neutrality”.",
    ],
    [
      'a name left out',
      'en',
      'The title of the article with which this collection began',
      "The title of the article with which this collection began calls Peru's place between China and the “active neutrality”.",
    ],
    [
      'what was done left out',
      'en',
      'APN overstepped its powers',
      'APN its powers when APN granted COSCO exclusive operation of the Port of Chancay.',
    ],
    [
      'things said over and over',
      'en',
      'ZPMC pressed some US port',
      'ZPMC pressed some US port operators for remote access to cranes, for remote access to cranes.',
    ],
    [
      'the words backwards',
      'en',
      'ZPMC pressed some US port',
      'Cranes to access remote for operators port US some pressed ZPMC.',
    ],
    [
      'a name in Latin letters broken',
      'zh',
      '中国企业振华重工（ZPMC）的起重机',
      '中国企业振华重工（ZPM运）的起重机用于由中远海C运营的钱凯港以及其他港口。',
    ],
    [
      'the end missing',
      'en',
      'ZPMC pressed some US port',
      'ZPMC pressed some US port operators for remote access to',
    ],
    [
      'the beginning missing',
      'en',
      'ZPMC pressed some US port',
      'pressed some US port operators for ZPMC remote access to cranes.',
    ],
    [
      'much left out',
      'en',
      'Skeptics of the bi-oceanic railway argue that COSCO',
      'Skeptics of the bi-oceanic railway argue that COSCO would reap.',
    ],
    [
      'much added',
      'en',
      'ZPMC pressed some US port',
      'ZPMC pressed some US port operators for remote access to cranes, as all the world and its press have by now come to know.',
    ],
    [
      'another claim',
      'en',
      'ZPMC pressed some US port',
      'ZPMC sells cranes to some US port operators.',
    ],
  ] as const)('is none with %s', ([, language, words, text]) => {
    expect(isParaphrase(text, claimWith(words, language), language)).toBe(false);
  });
});
