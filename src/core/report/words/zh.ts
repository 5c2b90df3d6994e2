import type { ReportWords } from './words.ts';

/** The report in Chinese. */
export const chinese: ReportWords = {
  title: (since, until) => `${since}至${until}报告`,
  declined: '未能回答的问题',
  notKept: '未保存未答问题的文字；设置 KEEP_MISSES=true 即可保存。',
  declinedLine: ({ words, askers, times, last }) =>
    `“${words}”：${askers}人问过，共${times}次，最近一次在${last}。`,
  near: (passages) => `最接近的条目：${passages}`,
  answered: '现已能够回答。',
  withheld: (count) => `另有${count}个只有一人问过的问题，没有列出。`,
  unhelpful: '标为“没帮助”的回答所引用的条目',
  unhelpfulLine: (passage, answers) => `${passage}：${answers}条回答`,
  readerReports: '读者对回答的反馈',
  reasons: {
    wrong: '内容有误',
    'out-of-date': '内容过时',
    'not-asked': '答非所问',
    missing: '内容不全',
    none: '没帮助',
  },
  reportedLine: ({ reason, given, done, line }) =>
    `${reason}（${given}，${done === undefined ? '待处理' : `已于${done}处理`}）${line === undefined ? '' : `：“${line}”`}`,
  link: (address) => `链接：${address}`,
  passages: (passages) => `条目：${passages}`,
  dead: '已无法打开的来源',
  deadLine: ({ source, address, said, last }) =>
    `${source}：${address}（${said}；${last === undefined ? '从未打开过' : `最近一次打开是${last}`}）`,
  pastReview: '已过复核日期的条目',
  pastReviewLine: (passage, day) => `${passage}：应在${day}前复核`,
  none: '无。',
  more: (count) => `另有${count}项。`,
  named: (title, id) => `${title}（${id}）`,
  separator: '；',
};
