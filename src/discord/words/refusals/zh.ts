import type { RefusalWords } from './refusal-words.ts';

/** Why Discord did not take something, in Chinese, as in mainland China. */
export const chineseRefusals: RefusalWords = {
  'too-late': '命令送达太晚，Discord 已不再接受回答，请重新发送。',
  'unknown-message': '那条消息已被删除。',
  'unknown-channel': '该频道或子区已不存在。',
  'no-access': 'Chaski 看不到该频道。服务器管理员可以授予“查看频道”权限。',
  'missing-right': 'Chaski 在该处缺少权限，服务器管理员可以授予。',
  'no-history': 'Chaski 在该处缺少“阅读消息历史”权限，服务器管理员可以授予。',
  'thread-archived': '该子区已归档，不再接收新消息。有权管理子区的人可以重新打开。',
  'thread-locked': '该子区已锁定。有权管理子区的人可以解锁。',
  'threads-full':
    '服务器的活跃子区已达 Discord 规定的上限。归档一部分后才能新开；用“追问”仍可继续对话。',
  'members-full': '该子区的成员已达 Discord 规定的上限。',
  'blocked-words':
    '消息中有词语被服务器的 AutoMod 或 Discord 的过滤器拦截。服务器管理员可以让 Chaski 的身份组不受该 AutoMod 规则限制。',
  'blocked-links': '消息中有链接被 Discord 的链接过滤器拦截。',
  'slow-mode': '该频道开启了慢速模式，Chaski 也须等待。请稍后再试。',
  'wrong-channel':
    'Discord 不允许在这类频道发送此类消息，例如论坛本身，或没有文字聊天的讲堂、语音频道。在帖子或文字频道中则可以。',
  'needs-tags': '在该论坛发帖必须带标签，而 Chaski 无法选择标签。请在已有的帖子里提问。',
  'wrong-message': 'Discord 不允许对这条消息进行此操作。',
  'uploads-off': '本服务器限制上传文件，Discord 没有接收这条消息。',
  'too-large': '文件超过了 Discord 在此处允许的大小。',
  unfit: 'Discord 认为消息过长或格式不符。这是 Chaski 的问题，已记入日志；请换个问法。',
  maximum: '该处已达 Discord 规定的上限，例如置顶、表情回应、频道或编辑次数。',
  'follow-ups-full': '在这里，Discord 对一条命令最多接受五条消息。其余内容请用新的命令查询。',
  'too-often': 'Discord 暂时不再接收该处的消息，请过几分钟再试。',
  'switched-off': 'Discord 暂时关闭了这项功能，请稍后再试。',
  verification: '服务器要求的验证级别过高，Chaski 达不到；服务器管理员可以调整。',
  'takes-no-messages': '对方不接收 Chaski 的私信。',
  'timed-out': 'Chaski 在本服务器被禁言。有权禁言成员的人可以解除。',
  other: 'Discord 没有接收这条消息。',
  failed: '无法连接 Discord，或者 Discord 出错，原因不明。',
};
