import type { ChatWords } from './chat-words.ts';

export const chineseChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `您好！我是 Chaski，依据${passages}条经过核对的资料回答有关秘鲁与中国的问题，每句话都注明来源。您想了解什么？`,
    thanks: '不客气！还想了解什么，随时问我。',
    leaves: '再见！有问题随时来问我。',
    'asks-who': ({ passages }) =>
      `我是 Chaski，是程序，不是真人，也不是 ChatGPT。我只展示资料库中${passages}条经过核对的秘鲁与中国相关内容，每句话都附来源；语言模型可能会协助挑选其中的内容。`,
    'asks-abilities': ({ topics }) =>
      `我可以用中文、英文或西班牙文回答秘鲁与中国之间有关${topics}的问题，每句话都附来源；资料库里没有答案时，我会如实说明。看到回答后，您还可以说“来源”“短一点”“通俗点”“还有呢”或“用英文说”。`,
    'asks-currency': ({ newest, passages }) =>
      `我的${passages}条资料中，最新的一条截至${newest}，此后的事我不知道。可能已有变化的内容，回答会注明截至何时。`,
    'asks-sources': ({ passages, sources, voices, countries }) =>
      `我的${passages}条资料依据${sources}个来源：${voices}。按国别：${countries}。我不为任何来源背书：每句话都注明出处，供您自行判断；/sources 可列出全部来源。`,
    'asks-opinion':
      '我没有自己的看法，也不站在任何一方。我可以列出各方的说法及其来源，您可以问：“各方对……怎么说？”',
    insults: '很抱歉没能帮到您。请换个说法告诉我您想了解什么，我再找一找。',
    praises: '谢谢您的夸奖！您还想了解什么？',
    agrees: '好的！您可以接着问。',
    disagrees:
      '您可以有不同看法：我只展示来源的说法，来源也可能有误。如果答非所问，请换个说法再问一次，我再找一找。',
    reacts: '还想了解什么，请接着问。',
    nothing: '我在呢！请问我一个有关秘鲁与中国的问题。',
    quits: '不再输入即可结束；在终端中请输入 /quit。下次见！',
    orders: '这我办不到：我只依据经过核对的资料，回答有关秘鲁与中国的问题。',
    'no-answer': '这里还没有可供回看的回答，请先问我一个问题。',
    'speaks-language': '没问题：您用中文提问，我就用中文回答。',
  },
  actsOnAnswer: '对上一条回答，您还可以说“来源”“短一点”或“还有呢”。',
  examples: '例如：',
  voices: {
    government: (count) => `政府${count}个`,
    'state-media': (count) => `官方媒体${count}个`,
    press: (count) => `新闻媒体${count}个`,
    company: (count) => `企业${count}个`,
    'think-tank': (count) => `智库${count}个`,
    academia: (count) => `高校与学者${count}个`,
    'civil-society': (count) => `民间组织${count}个`,
  },
  countries: {
    PE: (count) => `秘鲁${count}个`,
    CN: (count) => `中国${count}个`,
    US: (count) => `美国${count}个`,
    other: (count) => `其他国家${count}个`,
    international: (count) => `国际组织${count}个`,
  },
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? '' : `据${speaker}；`}来源：“${title}”，${publisher}，${date}。`,
    alreadyShort: '这已是一句话：',
    simplest: '文字出自资料库，这是其中最短的一句：',
    nothingMore: '资料库中没有更多相关内容。',
  },
};
