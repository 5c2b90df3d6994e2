import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { cited, createConverse } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});
const converse = createConverse(() => answering);

/** What was right before the weights were fitted with the embedding (084): the test of what is mended fails. */
describe('a talk that went wrong with the embedding', () => {
  it.fails.for([
    ['en', ['first chinese ambassador'], /^abstained$/u],
    ['es', ['el primer embajador chino'], /^abstained$/u],
    ['en', ['our blueberries grow in piura, does china let them in?'], /fruit|blueberr/u],
    ['zh', ['中国公司在秘鲁有哪些矿', '第一个产量多少'], /^las-bambas-copper/u],
    ['en', ['which carriers use huawei gear', 'why do they pick it'], /^chinese-vendors-price/u],
    ['en', ['is byd sold in peru', 'are there chinese spies in peru'], /^intelligence-law/u],
    ['zh', ['港务局当年为什么把独家经营权白白送给中远？'], /^chancay-hoped-investment/u],
    [
      'en',
      [
        'When did the Peru-China FTA enter into force?',
        'Is there a newer version?',
        'is it in force yet',
      ],
      /^fta-upgrade/u,
    ],
    [
      'en',
      ['what did boluarte sign on her trip to china', 'when was it', 'who else has visited'],
      /^presidents-visits/u,
    ],
    ['en', ['chancay port', 'when did it open', 'and the us?'], /^us-warns-chancay/u],
    ['es', ['cuando entra en vigor el tlc nuevo con china', 'y el de hong kong'], /^hong-kong/u],
    [
      'en',
      ['what concerns are there about China Southern Power Grid', 'who is the regulator'],
      /^enel-sale-indecopi/u,
    ],
    ['zh', ['2026年钱凯港的裁定是否被推翻', '理由何在？'], /^chancay-amparo-reversed/u],
  ] as const)('%s: %s', async ([language, questions, due]) => {
    const answer = await converse(language, questions);
    expect(cited(answer)[0] ?? answer.status).toMatch(due);
  });
});
