import type { ChatWords } from './chat-words.ts';

export const chineseChat: ChatWords = {
  replies: {
    greets: ({ passages }) =>
      `您好！我是 Chaski，依据${passages}条经过核对的资料回答有关秘鲁与中国的问题。您想了解什么？`,
    thanks: '不客气！还想了解什么，随时问我。',
    leaves: '再见！有问题随时来问我。',
    'asks-who': () =>
      '我是 Chaski，是程序，不是 ChatGPT。我只引用经过核对的资料，语言模型可能协助挑选。',
    'asks-abilities': ({ topics }) =>
      `您可以问我${topics}，每句话都附来源。看到回答后还可以说“来源”“短一点”“用英文说”。`,
    'asks-currency': ({ newest, passages }) =>
      `我的${passages}条资料中，最新的一条截至${newest}，此后的事我不知道。`,
    'asks-sources': ({ passages, sources, countries }) =>
      `${passages}条资料依据${sources}个来源：${countries}。/来源 可列出全部。`,
    'asks-opinion': '我不站在任何一方，但可以列出各方的说法：“各方对……怎么说？”',
    insults: '很抱歉没能帮到您。请换个说法，我再找一找。',
    praises: '谢谢您的夸奖！您还想了解什么？',
    agrees: '好的！您可以接着问。',
    disagrees: '来源也可能有误，我只是展示。请换个说法再问一次，我再找一找。',
    reacts: '明白！还想了解什么，请接着问。',
    nothing: '我在呢！请问我一个有关秘鲁与中国的问题。',
    quits: '下次见！不再输入即可；在终端中输入 /quit 可关闭。',
    orders: '抱歉，这我办不到：我只回答有关秘鲁与中国的问题，您来问一个吧！',
    'asks-maker': '我是开源软件，由谁在这里运行，我不知道。每句话都注明来源。',
    'asks-languages': '中文、英文和西班牙文。看到回答后说“用英文说”，可换一种语言看。',
    'asks-limits': ({ newest }) =>
      `不做预测，不谈看法，不涉及私人，也没有${newest}之后的内容。没有答案时，我会直说。`,
    'asks-trust': '与其相信我，不如核对：来源可能有误或偏向一方。互相矛盾时，我一并列出。',
    'asks-privacy':
      '保存到最后一问之后30天，或用“/隐私 删除”删掉。如果接入了语言模型，它也会看到。',
    'asks-citing': '请引用来源，而不是引用我：说“来源”可查，/条目 提供可复制的参考文献。',
    'speaks-language': '没问题：您用中文提问，我就用中文回答。',
  },
  nothingYet: {
    source: '我还没有说过什么，所以没有来源可列。请先问我一个问题。',
    shorter: '还没有可以缩短的内容，请先问我一个问题。',
    simpler: '还没有需要解释的内容，请先问我一个问题。',
    more: '还没有可以接着说的内容，请先问我一个问题。',
    again: '这里还没有可供回看的回答，请先问我一个问题。',
  },
  declined: {
    source: '我没有作出任何说法，所以没有来源可列：资料库里没有答案。',
    shorter: '一句话：资料库里没有答案。',
    simpler: '简单说：我在资料库里找过，没有找到答案。',
    more: '这方面我没有更多内容：资料库里没有答案。',
    again: '我没有展示任何句子：资料库里没有答案。',
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
  moreTopics: '其他',
  openings: {
    source: (speaker, { title, publisher, date }) =>
      `${speaker === undefined ? '' : `据${speaker}；`}来源：“${title}”，${publisher}，${date}。`,
    alreadyShort: '不能再短了：',
    simplest: '文字出自资料库，我只能略去其余，主要内容如下：',
    ofEarlier: '上一个问题没有找到答案。以下是更早那个回答：',
    noSimpler: '文字出自资料库，我无法说得更简单，再列一次：',
    nothingMore: '资料库中没有更多相关内容。',
  },
};
