import { chineseChat } from './chat/zh.ts';
import type { Words } from './words.ts';

export const chinese: Words = {
  locale: 'zh-CN',
  year: (year) => `${year}年`,
  sentenceSpace: '',
  hasLetterCase: false,
  quoted: (text) => `“${text}”`,
  separator: '；',
  answer: {
    notCovered: '资料库没有涵盖这个问题。',
    missing: (parts) => `资料库没有涵盖问题的这一部分：${parts}。`,
    missingPart: '资料库没有涵盖问题的一部分。',
    without: {
      outage: '语言模型目前无法使用，本回答未经其参与。',
      budget: '语言模型今日的额度已用完，本回答未经其参与。',
      share: '您今日的语言模型额度已用完，本回答未经其参与。',
    },
  },
  gap: {
    everything: '在资料库中没有找到这方面的内容。',
    answer: '在资料库中没有找到答案。',
    together: (about) => `资料库中没有同时涉及${about}的条目。`,
    relation: (relation, about) => `关于${about}，资料库中没有“${relation}”的内容。`,
    period: (relation, { about, asked, held }) =>
      `关于${about}，资料库中没有${asked}的“${relation}”，有${held}的。`,
    mention: (what, about) =>
      about === '' ? `资料库没有提到${what}。` : `关于${about}，资料库没有提到${what}。`,
    number: (number) => `编号${number}`,
    told: (about, relations) => `关于${about}，库中有：${relations}。`,
    separator: '、',
  },
  chat: chineseChat,
  refusal: {
    limits: {
      question: ({ shortest, longest, length }) =>
        `问题应为${shortest}至${longest}个字符，现有${length}个，`,
      claim: ({ shortest, longest, length }) =>
        `待核查的说法应为${shortest}至${longest}个字符，现有${length}个，`,
    },
    more: '请再写详细一些。',
    less: '请缩短。',
  },
  leads: {
    kinds: {
      fact: (who) => `据${who}`,
      figure: (who) => `据${who}`,
      projection: (who) => `预计，据${who}`,
      allegation: (who) => `${who}的指控，未经证实`,
      analysis: (who) => `${who}的分析`,
      position: (who) => `${who}的立场`,
    },
    dated: (lead, when) => `${lead}（截至${when}）`,
    earlier: (when) => `截至${when}`,
    repeated: {
      fact: '据同一来源',
      figure: '据同一来源',
      projection: '预计，据同一来源',
      allegation: '同一指控，未经证实',
      analysis: '同一分析',
      position: '同一立场',
    },
    statuses: {
      alleged: (when) => `截至${when}仅为指称，未经证实`,
      proposed: (when) => `截至${when}仅为提议，尚未决定`,
      planned: (when) => `截至${when}仅为计划，尚未实施`,
      announced: (when) => `截至${when}已宣布，尚未实施`,
      'under-way': (when) => `截至${when}正在进行`,
      cancelled: (when) => `截至${when}已取消`,
    },
    separator: '；',
    end: '：',
  },
  headings: {
    sides: {
      peru: '秘鲁官方',
      china: '中国官方和官方媒体',
      'united-states': '美国官方',
      companies: '企业',
      society: '居民和民间组织',
      press: '媒体',
      research: '研究与分析',
    },
    noSide: '不归于任何一方',
    standings: {
      established: '事实与数据',
      open: '提议、计划或预计',
      alleged: '指称，未经证实',
      views: '立场与分析',
    },
    asOf: (when) => `截至${when}`,
    besides: '其他',
  },
  passage: {
    sources: '来源',
    asOf: (when) => `截至${when}`,
    noAddress: '网址未能确认',
    noDate: '日期未能确认',
    noPublisher: '出版方未能确认',
    saidBy: '出处',
    contradicts: '与之相左',
    supersedes: '更新了',
    supersededBy: '已由其更新',
    kinds: {
      fact: '事实',
      figure: '数据',
      projection: '预测',
      allegation: '指控',
      analysis: '分析',
      position: '立场',
    },
    statuses: {
      alleged: '仅为指称',
      proposed: '提议中',
      planned: '计划中',
      announced: '已宣布',
      'under-way': '进行中',
      completed: '已完成',
      cancelled: '已取消',
    },
  },
  digest: {
    title: (day) => `每日事实：${day}`,
    onThisDay: (year) => `${year}年的今天`,
    corrected: (day) => `${day}在此展示之后已有修订或更正`,
    updates: (day) => `更新${day}在此展示的内容`,
  },
};
