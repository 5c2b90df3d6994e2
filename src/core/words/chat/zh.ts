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
      `我的${passages}条资料依据${sources}个来源：${voices}。按国别：${countries}。我不为任何来源背书：每句话都注明出处，供您自行判断；/来源 可列出全部来源。`,
    'asks-opinion':
      '我没有自己的看法，也不站在任何一方。我可以列出各方的说法及其来源，您可以问：“各方对……怎么说？”',
    insults: '很抱歉没能帮到您。请换个说法告诉我您想了解什么，我再找一找。',
    praises: '谢谢您的夸奖！您还想了解什么？',
    agrees: '好的！您可以接着问。',
    disagrees:
      '您可以有不同看法：我只展示来源的说法，来源也可能有误。如果答非所问，请换个说法再问一次，我再找一找。',
    reacts: '明白！还想了解什么，请接着问。',
    nothing: '我在呢！请问我一个有关秘鲁与中国的问题。',
    quits: '下次见！不再输入即可；在终端中输入 /quit 可关闭。',
    orders: '抱歉，这我办不到：我只回答有关秘鲁与中国的问题，您来问一个吧！',
    'asks-maker':
      '我是“Chaski 作者”编写的开源软件，由在这里部署我的人运行和付费，至于是谁，我不知道。您不必轻信我：每句话都注明来源。',
    'asks-languages':
      '中文、英文和西班牙文。用哪种都可以提问，看到回答后也可以说“用英文说”，换一种语言看。',
    'asks-limits': ({ topics, newest }) =>
      `我只知道资料库里有关秘鲁与中国之间${topics}的内容，最新的截至${newest}。我不做预测，不谈看法，不涉及私人，也不上网查。没有答案时，我会直说。`,
    'asks-trust': ({ sources, countries }) =>
      `与其相信我，不如核对：我不编造，每句话都注明来源。不过来源可能有误或偏向一方，我收录的${sources}个来源也可能有偏重：${countries}。来源互相矛盾时，我会一并列出。`,
    'asks-privacy':
      '为了让您能接着问，我会保存一段对话最近的几个问题和我展示的内容，直到最后一问之后30天。在 Discord 里，“/隐私 查看”列出保存的内容，“/隐私 删除”全部删除；频道里的回答别人也看得到，除非您用 /提问 并选“私密”。如果这里接入了语言模型，它也会看到您的问题。',
    'asks-citing':
      '请引用来源，而不是引用我：每句话都注明了来源。看到回答后说“来源”，可查标题、发布者和日期；在 Discord 里，/条目 提供可复制的参考文献格式（GB/T 7714、APA、BibTeX）。',
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
  actsOnAnswer: '对上一条回答，您还可以说“来源”“短一点”或“还有呢”。',
  examples: '例如：',
  voices: {
    government: (count) => `政府${count}个`,
    'state-media': (count) => `官方媒体${count}个`,
    'news-agency': (count) => `通讯社${count}个`,
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
  },
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
