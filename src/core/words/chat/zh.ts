import type { ChatWords } from './chat-words.ts';

export const chineseChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `您好！我是 Chaski，依据${passages}条核对过的资料，回答有关秘鲁与中国的问题。您想了解什么？`,
    thanks: '不客气！还想了解什么，随时可以问我。',
    leaves: '再见！有问题随时来问我。',
    'asks-who': () =>
      '我是 Chaski，一个程序，不是 ChatGPT。我只引用核对过的资料，有时由语言模型帮着挑选。',
    'asks-abilities': ({ topics }) =>
      `您可以问${topics}方面的问题，我逐句注明来源。之后还可以说“来源”“短一点”“用英文说”。`,
    'asks-currency': ({ newest, passages }) =>
      `我的${passages}条资料中，最新的一条截至${newest}，之后的事我不知道。`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${passages}条资料出自${sources}个来源：${countries}。输入 /来源 可查看全部。`,
    'changes-subject': '好的，换个话题，前面说的不再接着谈。您想了解什么？',
    'asks-opinion': '我不偏向任何一方，但可以列出各方的说法，不妨这样问：“各方对钱凯港怎么说？”',
    insults: '很抱歉没能帮到您。请换个问法，我再找一找。',
    praises: '谢谢夸奖！您还想了解什么？',
    agrees: '好的，请接着问。',
    disagrees: '来源也可能有误，我只是如实列出。请换个问法，我再找一找。',
    reacts: '明白！还想了解什么，接着问就行。',
    nothing: '我在呢！有关秘鲁与中国的事，都可以问我。',
    quits: '下次见！直接离开就行；在终端里，输入 /退出 即可。',
    orders: '抱歉，这件事我办不到。我只回答有关秘鲁与中国的问题，欢迎来问！',
    'asks-maker': '我是开源软件，不清楚在这里由谁运营。我说的每句话都注明来源。',
    'asks-languages': '中文、英文和西班牙文都可以。看到回答后说“用英文说”，就能换成英文。',
    'asks-limits': ({ newest }) =>
      `我不做预测，不发表看法，不谈个人私事，也没有${newest}之后的内容。找不到答案时，我会直说。`,
    'asks-trust':
      '不必只信我，请核对来源：来源可能有误，也可能偏向一方。说法相互矛盾时，我会一并列出。',
    'asks-privacy':
      '在 Discord 里，问题保存到最后一次提问后30天，也可用“/隐私 删除”立即删除。如果接入了语言模型，它也会看到问题。',
    'asks-citing': '请引用来源，不要引用我：说“来源”即可查看，/条目 提供可复制的参考文献。',
    'speaks-language': '没问题，您用中文提问，我就用中文回答。',
  },
  nothingYet: {
    source: '我还没有回答过问题，没有来源可列。请先提一个问题。',
    shorter: '还没有可以缩短的内容，请先提一个问题。',
    simpler: '还没有需要解释的内容，请先提一个问题。',
    more: '还没有可以接着说的内容，请先提一个问题。',
    again: '这里还没有可以重看的回答，请先提一个问题。',
  },
  declined: {
    source: '资料库里没有答案，所以没有来源可列。',
    shorter: '一句话：资料库里没有答案。',
    simpler: '简单说：我在资料库里找过，没有找到答案。',
    more: '没有更多内容了：资料库里没有答案。',
    again: '没有可以重看的内容：资料库里没有答案。',
  },
  nearest: (passages) => `资料库里最接近的是：${passages.join('；')}。`,
  nearPassage: (title, established) =>
    `“${title}”${established.length === 0 ? '' : `（${established.join('，')}）`}`,
  actsOnAnswer: '也可以说“来源”或“还有呢”。',
  examples: '例如：',
  countries: {
    PE: (count) => `秘鲁${count}个`,
    CN: (count) => `中国${count}个`,
    US: (count) => `美国${count}个`,
    other: (count) => `其他国家${count}个`,
  },
  someTopics: (names) => `${names.join('、')}等`,
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? '' : `说法来自${speaker}；`}来源：“${title}”，${publisher}，${date}。`,
    alreadyShort: '不能再短了：',
    simplest: '句子都出自资料库，我不能改写，只能挑出要点：',
    ofEarlier: '上一个问题没有找到答案，以下是更早的回答：',
    noSimpler: '句子都出自资料库，我没法说得更简单，只能重列一遍：',
    nothingMore: '资料库里没有更多相关内容。',
  },
};
