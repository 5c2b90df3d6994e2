import type { RetrievalWords } from './words.ts';

export const chinese: RetrievalWords = {
  formWords: [],
  stopWords: new Set(Array.from('的了是在和与吗呢吧啊谁哪么什请')),
};

/** Phrases that questions ask with; their characters alone are words of other meanings too. */
export const chineseQuestionPhrases: readonly string[] =
  `多少钱 多少 几个 几家 几所 几座 几条 几名 几次 几门 几年 什么时候 什么时间 何时
哪一年 哪年 哪一天 哪天 哪些 哪几个 哪几家 哪几 哪个 哪家 哪里 哪儿 哪种 哪国
哪位 在哪 什么 为什么 为何 怎么样 怎么回事 怎么 怎样 如何 是否 有没有 是不是
能不能 会不会 是谁 由谁 请问 发生了 多大一块 多大一部分 多大 多长 多高 多久 分别 叫做`.split(/\s+/);

/** Characters that stand beside any other, so that an unknown pair with one says nothing. */
export const chineseParticles: ReadonlySet<string> = new Set(
  Array.from('那就由叫又要为还这也没一几被过去从到对能会之已得着让把将都很再便只'),
);
