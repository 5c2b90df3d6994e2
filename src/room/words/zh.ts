import { formatNumber } from '../../core/words/format-number.ts';
import type { RoomWords } from './words.ts';

const number = (value: number) => formatNumber(value, 'zh');

export const chinese: RoomWords = {
  ownName: '中文',
  tagline: '秘鲁与中国往来，句句有据可查',
  punctuation: { comma: '，', listed: '、', semicolon: '；', colon: '：' },
  frame: {
    skip: '跳到正文',
    menu: '主要页面',
    languages: '语言',
    topics: '主题',
    sources: '来源',
    coverage: '收录情况',
    corrections: '更正',
    about: '关于',
    licence: '条目采用 CC BY 4.0 许可。不用 Cookie，不用脚本，不加载外部内容。',
    feed: '订阅',
  },
  counts: {
    passages: (count) => `${number(count)}个条目`,
    sources: (count) => `${number(count)}个来源`,
    questions: (count) => `${number(count)}个问题`,
  },
  paging: {
    label: '分页',
    previous: '上一页',
    next: '下一页',
    page: (page, pages) => `第${page}页，共${pages}页`,
  },
  sides: {
    peru: '秘鲁官方',
    china: '中国官方',
    'united-states': '美国官方',
    companies: '企业',
    society: '民间组织',
    press: '媒体',
    research: '研究机构',
  },
  noSide: '未注明',
  home: {
    title: '秘鲁与中国：事实与说法',
    intro:
      '这里收录简短的条目，逐条与来源核对，注明说法出自谁、截至何时。可以提问，也可以按主题阅读。',
    try: '例如',
    topics: '主题',
    entities: '收录最多的对象',
    allEntities: '全部收录对象',
    latest: '最新条目',
  },
  field: { label: '输入问题或关键词', ask: '提问', search: '搜索' },
  passage: {
    topic: '主题',
    about: '涉及',
    related: '相关说法',
    place: '出处位置',
    otherLanguages: '其他语言',
    versions: '版本',
    present: '即本页内容',
    since: (day) => `自${day}起`,
    until: (day) => `至${day}`,
    noEarlier: '没有更早版本的记录。',
    cite: '可复制的引文格式',
    data: '本条目的 JSON 数据',
    details: '条目说明',
  },
  changes: {
    added: (text) => `后来新增：${text}`,
    removed: (text) => `后来删去：${text}`,
    became: (before, after) => `${before}改为${after}`,
    otherTexts: (languages) => `${languages}文本有改动`,
    noStatus: '无状态',
    speakers: '说法的出处有改动',
    figures: '所附数字有改动',
    unknown: '原有内容已无记录',
  },
  entity: {
    short: '概要',
    told: '资料库的记述',
    timeline: '时间线',
    timelineOf: (name) => `时间线：${name}`,
    noTimeline: '资料库没有收录这方面注明日期的事件。',
    sides: '这些条目中谁在说话',
    sidesNote: '数字为各方发声的条目数；一个条目可能引述多方。',
    also: '其他提到它的条目',
    nothing: '资料库目前没有相关内容。',
    description: (name, passages) => `资料库关于${name}的记述：${passages}，均注明来源。`,
  },
  topic: {
    key: '重点',
    others: '其他',
    newest: (date) => `最新：${date}`,
    unheard: (sides) => `这一主题缺少以下各方的声音：${sides}。`,
  },
  source: {
    publisher: '发布机构',
    author: '作者',
    date: '日期',
    side: '所属一方',
    language: '语言',
    address: '网址',
    note: '备注',
    rests: '以此为据的条目',
    intro: (sources, publishers) =>
      `共${sources}，出自${publishers}家发布机构，按使用次数排列。数字为以其为据的条目数。`,
    description: (publisher, passages) => `${publisher}。资料库中有${passages}以此为据。`,
  },
  coverage: {
    intro: '资料库讲了什么、讲了多少、谁在说话，以及缺少什么。',
    languages: '语言',
    languageLine: (passages, questions, sources) =>
      `${passages}；可回答${questions}；以该语言发布的有${sources}`,
    sides: '各方',
    side: '一方',
    spoken: '发声的条目数',
    published: '来源数',
    years: '各年份条目数',
    missing: '没有收录的内容',
    untold: '有人会问，但没有条目讲到',
    unheard: '各主题中缺少哪一方的声音',
    entities: '对象与内容',
    entitiesNote: '每个对象后为条目数，其后为所讲内容及相应条目数。',
  },
  search: {
    title: '搜索',
    none: '没有找到。请换个说法，或输入地点、企业或项目的名称。',
    names: '名称',
    passages: '条目',
    askInstead: '把它作为问题提出',
  },
  ask: {
    title: '提问',
    intro: '回答中的每一句都出自核对过的条目，点击句后的编号即可查看。',
    near: '最接近的内容',
    next: '还可以问',
    searchInstead: '在全部条目中搜索这些词',
  },
  corrections: {
    intro: '最近90天内文字、类别、状态、说话方、日期或数字有改动的条目，最近的在前。',
    none: '最近90天没有改动。',
    unreadable: '目前无法读取改动记录。',
  },
  about: {
    model:
      '这里由语言模型协助理解问题，并从找到的句子中挑选；您的提问会发送给它，但不含您的网络地址。凡是核对时在条目中找不到的句子，它都无法加入。',
    description: 'Chaski 作出哪些承诺、如何决定显示什么、保留读者的哪些信息。',
    sections: [
      {
        title: '这是什么',
        paragraphs: [
          'Chaski 用中文、英文和西班牙文回答有关秘鲁与中国往来的问题。名称取自印加的接力信使：他们受人信任，因为每条消息都可以核对。',
          '资料库由简短的条目组成。每一条都由人根据具名来源写成，注明出自谁、截至何时、与什么说法相抵触。',
        ],
      },
      {
        title: '我们的承诺',
        paragraphs: [
          '没有出处的句子一句也不说。每个回答完成后，程序会逐字回读核对，与条目不符的一律去掉。',
          '注明每个说法的类别：事实、数据、预期、指控、分析或立场。只是指控或计划的事，绝不说成已成事实。',
          '有争议时两面都讲。与条目相抵触或更新的内容，就列在旁边。',
          '资料库没有答案时，直接说明没有收录，并给出最接近的内容。',
        ],
      },
      {
        title: '如何决定',
        paragraphs: [
          '程序先弄清问题问的是什么、提到了谁，再按词语、名称和含义给条目排序，只显示确实回答问题的句子。没有这样的句子，就不作回答，绝不猜测。',
          '概述按固定次序排列：是什么、由谁运营、发生了什么、有何争议。任何个人或企业都不能花钱取得位置。',
          '有哪些来源、各自代表哪一方、缺少哪些声音，都可以在“来源”和“收录情况”中查看。',
        ],
      },
      {
        title: '不做什么',
        paragraphs: ['不发表自己的意见、建议或预测，不搜索互联网，不谈论私人。'],
      },
      {
        title: '隐私',
        paragraphs: [
          '这些页面不设 Cookie，不运行脚本，也不从其他网址加载内容。点击外部链接时，浏览器不会透露您从哪里来。',
          '您在这里提的问题不会保存。您的网络地址只在内存中计数一分钟，以免有人不停提问而妨碍他人，之后即被忘记。',
        ],
      },
      {
        title: '更正',
        paragraphs: [
          '条目的改动会在“更正”中列出90天，并附原来的说法。Discord 中用到该条目的回答也会得到更正提示。',
        ],
      },
    ],
  },
  notices: {
    busy: { title: '提问较多', text: '正在等候的提问较多，请稍后再试。' },
    notFound: { title: '找不到页面', text: '这个地址没有页面。' },
    notAllowed: { title: '不允许', text: '这个地址只能读取。' },
    tooLong: { title: '地址过长', text: '这个地址超过了本站任何页面的长度。' },
    failed: {
      title: '出错了',
      text: (reference) => `无法生成这个页面。错误已记录，编号为 ${reference}，请稍后再试。`,
    },
    tooMany: {
      title: '请稍候',
      text: (seconds) => `来自此处的提问较多，请在${seconds}秒后再试。`,
    },
    home: '返回首页',
  },
};
