import type { ApiWords } from './words.ts';

export const chinese: ApiWords = {
  partial: '短于通常的统计期间',
  apart: '与其他数据点不可比',
  missing: (parameter) => `缺少参数 ${parameter}，请以文本形式补上。`,
  limitRange: (most) => `limit 应为 1 到 ${most} 的整数。`,
  noPassage: '没有这个条目。请先搜索：搜索结果和引文中有条目编号。',
  noSeries: '没有这个数据系列。条目的数字中有系列编号。',
  noRoute: '这里没有内容。可用的地址见 /api/openapi.json。',
  onlyRead: '这里只能读取，请使用 GET。',
  tooMany: (seconds) => `请求过多，请在 ${seconds} 秒后再试。`,
  busy: '等待回答的请求过多，请几秒后再试。',
  failed: (reference) => `出错了，请重试。（错误编号：${reference}）`,
};
