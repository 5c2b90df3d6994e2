import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { projectApplication } from '../../support/application.ts';
import { cited, createConverse, textsOf } from '../../support/conversing.ts';

let answering: Answering;
beforeAll(async () => {
  answering = (await projectApplication()).answering();
});

const converse = createConverse(() => answering);

describe('an office after somebody who held it', () => {
  it.for([
    ['en', ['why was jeri thrown out', 'who came after'], /^balcazar-president/u],
    ['en', ['whats chifagate', 'who came after him', 'and who is it now'], /^fujimori-president/u],
    ['en', ['who runs peru right now', 'and the guy before her'], /^balcazar-president/u],
    ['es', ['por que botaron a jeri', 'quien vino despues'], /^balcazar-president/u],
    ['es', ['por que botaron a jeri', 'y ahora quien es'], /^fujimori-president/u],
    ['es', ['quien gobierna el peru', 'y antes de ella quien estaba'], /^balcazar-president/u],
    ['zh', ['赫里为什么下台', '谁接任'], /^balcazar-president/u],
    ['zh', ['赫里为什么下台', '谁接任', '现在总统是谁', '她之前是谁'], /^balcazar-president/u],
  ] as const)('is of those who followed each other in it, %s', async ([language, asked, due]) => {
    expect(cited(await converse(language, asked))[0]).toMatch(due);
  });

  it('leads on to whoever has it', async () => {
    const asked = ['why was jeri thrown out', 'who is president now', 'her take on china?'];
    expect(cited(await converse('en', asked))[0]).toBe('keiko-fujimori-on-china-2026');
  });
});

describe('the word of somebody by a role alone', () => {
  it.for([
    [
      'es',
      ['que encontro la contraloria en chancay en 2026', 'y el premier?'],
      /^peru-cabinet-on-chancay/u,
    ],
    ['es', ['explicame el chifagate', 'y el chino q dijo'], /^chifagate-businessman-denial/u],
    [
      'es',
      ['que fue el chifagate', 'y la embajada que dijo'],
      /^chinese-embassy-contradicts-jeri/u,
    ],
    ['en', ['what is chifagate', 'what did the embassy say'], /^chinese-embassy-contradicts-jeri/u],
    ['zh', ['“中餐馆门”是什么', '使馆怎么说'], /^chinese-embassy-contradicts-jeri/u],
  ] as const)('is that of whoever is heard on the thing, %s', async ([language, asked, due]) => {
    expect(cited(await converse(language, asked))[0]).toMatch(due);
  });
});

describe('a matter after what somebody says of another', () => {
  it.for([
    ['es', ['keiko q opina de los chinos', 'y del puerto?']],
    ['en', ['what does keiko say about china', 'and about chancay?']],
  ] as const)('is asked of the same person, %s', async ([language, asked]) => {
    expect(cited(await converse(language, asked))[0]).toBe('keiko-fujimori-on-chancay-2024');
  });
});

describe('"why?" after what was told of somebody', () => {
  it.for([['zh', ['华为在秘鲁多少年了', '中兴呢', '为啥运营商爱用他们的']]] as const)(
    'is answered by the reason that is told of it, %s',
    async ([language, asked]) => {
      expect(cited(await converse(language, asked))[0]).toBe(
        'chinese-vendors-price-financing-2025',
      );
    },
  );
});

describe('a role whose word is asked on another thing', () => {
  it.for([
    [
      'es',
      ['que paso con las vacunas de sinopharm', 'que dijo la embajada sobre el puerto de chancay'],
      'puerto de Chancay',
    ],
    ['zh', ['秘鲁疫苗门怎么回事', '使馆对钱凯港怎么说'], '钱凯港'],
  ] as const)('speaks of that, %s', async ([language, asked, thing]) => {
    expect(textsOf(await converse(language, asked))[0]).toContain(thing);
  });
});
