import type { DigestWords } from './digest-words.ts';

/** Digests and `/digest` in Chinese, as in mainland China. */
export const chineseDigest: DigestWords = {
  threadName: (day) => `Chaski：${day}简报`,
  withdrawn: (days) => `${days}发布的内容，有一部分已不在资料库里。`,
  moreDays: (count) => `另外${count}天`,
  preview: (channel, day) =>
    `<#${channel}> 下一期简报的预览，定于${day}发布。目前尚未发布，仅自己可见。`,
  nothing: (channel) =>
    `资料库里目前没有适合 <#${channel}> 简报的内容，可用 \`/每日简报 设置\` 改选其他主题。`,
  serverOnly: '简报只在服务器频道中发布，请到已添加 Chaski 的服务器中使用 `/每日简报`。',
  needsRight: (right) => `管理简报需要在本服务器拥有“${right}”权限。`,
  failed: (reference) =>
    `未能读取或更改简报的设置，或只完成了一部分，但这不表示没有简报。请稍后再试，并用 \`/每日简报 查看\` 确认。（错误编号 \`${reference}\`）`,
  none: (channel) =>
    `<#${channel}> 没有简报。用 \`/每日简报 设置\` 可以新建，用 \`/每日简报 查看\` 可列出本服务器的全部简报。`,
  noneInServer: '本服务器还没有设置简报，用 `/每日简报 设置` 可以新建。',
  which: (channels) => `本服务器有多个频道设置了简报：${channels}。请在选项 \`频道\` 中选择一个。`,
  wrongChannel: (channel) => `<#${channel}> 不是文字频道或公告频道，简报只能发布在这两种频道中。`,
  wrongTime: (written) =>
    `“${written}”不是有效的时间。请填写 00:00 至 23:59 之间的时间，例如 08:30。`,
  wrongZone: (written) =>
    `“${written}”不是有效的时区。请输入城市名称并从列表中选择，或填写 IANA 名称，例如 Asia/Shanghai。`,
  bareOffset: (written) =>
    `“${written}”只是时差，实行夏令时的地方会变动。请输入城市名称并从列表中选择，或填写 IANA 名称，例如 Asia/Shanghai。`,
  nearZones: (zones) => `是不是要选 ${zones}？`,
  wrongTopics: (written) =>
    `没有这样的主题：${written}。可用 \`/主题\` 查看全部主题；多个主题之间请用逗号分隔。`,
  lacksRights: (channel, rights) =>
    `Chaski 在 <#${channel}> 缺少${rights}权限，服务器管理员可在该频道授予。`,
  gone: (channel) => `<#${channel}> 已不存在，或 Chaski 无法访问。`,
  notSet: '简报无法在该频道发布，因此没有设置。',
  notResumed: '简报无法在该频道发布，因此仍处于暂停状态。',
  withoutLinks: '没有“嵌入链接”权限时，Discord 可能无法正常显示来源链接。',
  withoutHistory:
    '没有“阅读消息历史”权限时，如果发送中断，Chaski 无法确认简报是否已经送达。当天会记为“不确定”，不再补发。',
  withoutPicture: '没有“附加文件”权限时，简报不带图。',
  picture: '首条事实有图表时附图',
  withoutThreads: '没有子区权限时，无法从简报创建子区，但仍可追问。',
  set: (channel) => `<#${channel}> 已设置每日简报。`,
  paused: (channel) => `<#${channel}> 的简报已暂停。`,
  wasPaused: (channel) => `<#${channel}> 的简报之前已经暂停。`,
  resumed: (channel) => `<#${channel}> 的简报已恢复。`,
  wasRunning: (channel) => `<#${channel}> 的简报没有暂停。`,
  off: (channel) => `<#${channel}> 不再发布简报。发布过的内容会保留记录一年，以备日后重新设置。`,
  tryPreview: '用 `/每日简报 预览` 可以查看下一期。',
  tryResume: '用 `/每日简报 恢复` 可以恢复发布。',
  inServer: '本服务器的简报',
  next: (moment) => `下一期：<t:${moment}:F>（<t:${moment}:R>）`,
  time: (time, zone) => `每天 ${time}，${zone}`,
  language: (language) => `语言：${language}`,
  topics: (names) => `主题：${names}`,
  allTopics: '全部',
  count: (count) => `每天条数：${count}`,
  pauses: {
    asked: (moment) => `<t:${moment}:R>手动暂停。`,
    'no-channel': (moment) => `<t:${moment}:R>暂停，因为频道已不存在，或 Chaski 无法访问。`,
    'no-right': (moment) => `<t:${moment}:R>暂停，因为 Chaski 在该频道缺少权限。`,
  },
  noLast: '上一期：尚无',
  last: (day, fate) => `上一期，${day}：${fate}`,
  missedDays: '未能确认简报是否发布的日期：',
  sending: '正在发送',
  notTaken: (why, again) =>
    again === undefined
      ? `Discord 没有接收。${why}不再重试。`
      : `Discord 没有接收。${why}下次尝试：<t:${again}:t>（<t:${again}:R>）。`,
  posted: (moment, address) => `已于 <t:${moment}:f> 发布，${address}`,
  published: '已推送到关注本频道的频道',
  notPublished: '未推送到关注本频道的频道',
  uncertain: '不确定：发送中断，Chaski 无法确认是否送达（需要“查看频道”和“阅读消息历史”权限）',
  missed: {
    'not-running': '未发布：预定时间后的六小时内 Chaski 没有运行或没有连接',
    'not-sent': '未发布：预定时间后的六小时内未能发送到 Discord',
    'nothing-to-show': '未发布：资料库里没有适合的内容',
    'no-channel': '未发布：频道已不存在，或 Chaski 无法访问',
    'no-right': '未发布：Chaski 在该频道缺少权限',
  },
  pausedNoChannel: (channel) =>
    `Chaski 已暂停 <#${channel}> 的每日简报：该频道已不存在。用 \`/每日简报 设置\` 可以在其他频道新建；这份简报将在七天后移除。`,
  pausedNoRight: (channel, rights) =>
    `Chaski 已暂停 <#${channel}> 的每日简报，因为在该频道缺少${rights}权限。授予权限后，用 \`/每日简报 恢复\` 可以恢复发布。`,
};
