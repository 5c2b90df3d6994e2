import { chinese } from '../../../words/zh.ts';
import type { MapWords } from './map-words.ts';

const statuses: MapWords['statuses'] = {
  ...chinese.passage.statuses,
  completed: '已启用或建成',
};

export const chineseMap: MapWords = {
  title: '秘鲁与中国有关的项目及其进展',
  titleOf: (filters) => `秘鲁与中国有关的项目：${filters.join('，')}`,
  subtitle: (count) => `资料库收录且能够定位的${count}个项目`,
  stages: {
    done: '已启用或建成',
    'under-way': '进行中',
    ahead: '计划、提议或已宣布',
    alleged: '未经证实',
    ended: '已取消',
  },
  statuses,
  chosen: statuses,
  step: {
    announced: (when) => `${when}宣布`,
    awarded: (when) => `${when}签约或获批`,
    begun: (when) => `${when}开工`,
    opened: (when) => `${when}启用`,
    cancelled: (when) => `${when}取消`,
  },
  standing: (status, when) => `${status}（截至${when}）`,
  route: '虚线连接铁路两端，并非实际走向。',
  moved: '相互重叠的标记已错开。',
  borders: '边界：Natural\u00A0Earth。',
  sources: (count) => `来源1至${count}见本图所附列表。`,
  alternative: {
    opening: (count) => `秘鲁地图，标有${count}个与中国有关的项目。`,
    group: (stage, names) => `${stage}：${names}。`,
    listed: '、',
    between: '',
    more: (count) => `等，另有${count}个`,
  },
  places: {
    ecuador: '厄瓜多尔',
    colombia: '哥伦比亚',
    brazil: '巴西',
    bolivia: '玻利维亚',
    pacific: '太平洋',
    lima: '利马',
  },
};
