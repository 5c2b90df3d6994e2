import { longestQuestion, shortestQuestion } from '../../core/question/clean-question.ts';
import type { TerminalWords } from './words.ts';

/** The terminal in Chinese, as in mainland China. */
export const chinese: TerminalWords = {
  reading: '正在读取资料库……',
  welcome: 'Chaski 依据核对过的资料，回答有关秘鲁与中国往来的问题。输入 /帮助 查看用法。',
  help: `请用中文、英文或西班牙文输入${shortestQuestion}至${longestQuestion}个字符的问题。
/新话题       换个话题，前面说的不再接着谈
/核查 说法    核查一种说法是否与资料库相符
/条目 编号    查看条目及其来源
/主题         列出主题及条目数
/来源 [T]     列出发布机构（可指定主题 T），或发布机构 T 的来源
/事实 [T]     查看一条注明来源的事实（可指定主题 T）
/每日简报     查看今日简报
/隐私         查看保存的信息
/帮助         显示本帮助
/退出         退出（也可按 Ctrl-D）
输入数字即可提出对应的问题。`,
  newSubject: '换个话题',
  usage: `用法：npm run --silent ask -- "问题" [--lang en|es|zh] [--json | --markdown | --explain] [--after "问题"]
      npm run --silent ask -- --check "说法" [--lang en|es|zh] [--json]
      npm run --silent ask -- --jsonl < questions.jsonl`,
  startUsage: `用法：npm start
在终端里回答问题，启动后输入 /帮助 查看命令。设置 DISCORD_TOKEN 后即为 Discord 机器人。
不接受参数，所有设置都用环境变量，见 .env.example。
只问一个问题：npm run --silent ask -- "问题"`,
  roomUsage: `用法：npm run room [-- --static 位置]
在 ROOM_PORT 或 HTTP_PORT 上开放阅览室，两者都未设时用 8080；也可把阅览室写到该位置，成为任何网页服务器都能使用的文件。
所有设置都是变量，见 .env.example。`,
  wrongArgument: (argument) => `无法识别：${argument}`,
  noPassage: (id) => `没有编号为 ${id} 的条目。编号列在每条回答下方。`,
  passageUse: '请加上条目编号：/条目 编号。编号列在每条回答下方。',
  privacy: '不保存任何信息：退出程序，对话即清除。',
  noSource: (name) => `没有 ${name} 这个主题或发布机构，可用 /主题 和 /来源 查看全部。`,
  noTopic: (name) => `没有 ${name} 这个主题，可用 /主题 查看全部主题。`,
  noDigest: '资料库里没有适合简报的内容。',
  more: (lines) => `更多：${lines}行。请按回车键，或输入 m 后回车。`,
  unknownCommand: (command, near) =>
    `没有 ${command} 这个命令，${near === undefined ? '可用 /帮助 查看全部命令。' : `是不是要用 ${near}？`}`,
  failed: (reference) => `出错了，请重试。（错误编号：${reference}）`,
};
