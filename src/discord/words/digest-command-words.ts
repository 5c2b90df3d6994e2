import { commandWords, type Wording } from './command-words.ts';

/** Names and descriptions of `/digest`, its subcommands and their options. */
export const digestCommandWords = {
  digest: {
    names: { es: 'boletín', zh: '每日简报', tw: '每日精選' },
    descriptions: {
      en: 'A daily digest of facts in a channel, each with its source',
      es: 'Un boletín diario de datos en un canal, cada uno con su fuente',
      zh: '每天在频道发布几条注明来源的事实',
      tw: '每天在頻道發布幾則註明來源的事實',
    },
  },
  set: {
    names: { es: 'configurar', zh: '设置', tw: '設定' },
    descriptions: {
      en: 'Have a digest posted in a channel every day, or change how',
      es: 'Publique un boletín cada día en un canal o cambie cómo se publica',
      zh: '让简报每天发布到频道，或更改其设置',
      tw: '讓每日精選每天發布到頻道，或變更其設定',
    },
  },
  show: {
    names: { es: 'mostrar', zh: '查看', tw: '查看' },
    descriptions: {
      en: 'See the settings, when the next digest comes and what became of the last one',
      es: 'Vea la configuración, cuándo llega el próximo boletín y qué pasó con el último',
      zh: '查看设置、下一期的时间和上一期的情况',
      tw: '查看設定、下一期的時間和上一期的情況',
    },
  },
  preview: {
    names: { es: 'previsualizar', zh: '预览', tw: '預覽' },
    descriptions: {
      en: 'See the next digest, for you alone',
      es: 'Vea el próximo boletín, solo para usted',
      zh: '预览下一期简报，仅本人可见',
      tw: '預覽下一期每日精選，僅本人可見',
    },
  },
  pause: {
    names: { es: 'pausar', zh: '暂停', tw: '暫停' },
    descriptions: {
      en: 'Stop the digest for a while',
      es: 'Ponga el boletín en pausa',
      zh: '暂时停止发布简报',
      tw: '暫時停止發布每日精選',
    },
  },
  resume: {
    names: { es: 'reanudar', zh: '恢复', tw: '恢復' },
    descriptions: {
      en: 'Start a paused digest again',
      es: 'Reanude un boletín en pausa',
      zh: '恢复已暂停的简报',
      tw: '恢復已暫停的每日精選',
    },
  },
  off: {
    names: { es: 'desactivar', zh: '关闭', tw: '關閉' },
    descriptions: {
      en: 'Stop the digest for good and forget its settings',
      es: 'Desactive el boletín y borre su configuración',
      zh: '不再发布简报，并删除其设置',
      tw: '不再發布每日精選，並刪除其設定',
    },
  },
  channel: {
    names: { es: 'canal', zh: '频道', tw: '頻道' },
    descriptions: {
      en: 'The text or announcement channel that gets the digest',
      es: 'El canal de texto o de anuncios que recibe el boletín',
      zh: '发布简报的文字频道或公告频道',
      tw: '發布每日精選的文字頻道或公告頻道',
    },
  },
  whichChannel: {
    names: { es: 'canal', zh: '频道', tw: '頻道' },
    descriptions: {
      en: "The channel of the digest; this one, or the server's only one, by default",
      es: 'El canal del boletín; si no se indica, este o el único del servidor',
      zh: '简报所在的频道，默认为本频道或本服务器唯一的一个',
      tw: '每日精選所在的頻道，預設為本頻道或本伺服器唯一的一個',
    },
  },
  shownChannel: {
    names: { es: 'canal', zh: '频道', tw: '頻道' },
    descriptions: {
      en: 'The channel of the digest; all of this server by default',
      es: 'El canal del boletín; si no se indica, todos los del servidor',
      zh: '简报所在的频道，默认为本服务器的全部',
      tw: '每日精選所在的頻道，預設為本伺服器的全部',
    },
  },
  time: {
    names: { es: 'hora', zh: '时间', tw: '時間' },
    descriptions: {
      en: 'The time of day, from 00:00 to 23:59, such as 08:30',
      es: 'La hora del día, de 00:00 a 23:59; por ejemplo, 08:30',
      zh: '每天的发布时间，从 00:00 到 23:59，例如 08:30',
      tw: '每天的發布時間，從 00:00 到 23:59，例如 08:30',
    },
  },
  timezone: {
    names: { es: 'zona-horaria', zh: '时区', tw: '時區' },
    descriptions: {
      en: 'The time zone; type a city to find it',
      es: 'La zona horaria; escriba una ciudad para hallarla',
      zh: '时区；输入城市名称即可查找',
      tw: '時區；輸入城市名稱即可查找',
    },
  },
  language: {
    names: commandWords.options.language.names,
    descriptions: {
      en: "The language of the digest; the server's by default",
      es: 'El idioma del boletín; si no se indica, el del servidor',
      zh: '简报所用的语言，默认与服务器相同',
      tw: '每日精選所用的語言，預設與伺服器相同',
    },
  },
  topics: {
    names: { es: 'temas', zh: '主题', tw: '主題' },
    descriptions: {
      en: 'Topics, separated by commas; all of them by default',
      es: 'Temas separados por comas; si no se indica, todos',
      zh: '主题，多个之间用逗号分隔，默认为全部',
      tw: '主題，多個之間用逗號分隔，預設為全部',
    },
  },
  count: {
    names: { es: 'cantidad', zh: '条数', tw: '則數' },
    descriptions: {
      en: 'Facts a day, from 1 to 5; 3 by default',
      es: 'Datos por día, de 1 a 5; si no se indica, 3',
      zh: '每天的条数，1至5条，默认3条',
      tw: '每天的則數，1至5則，預設3則',
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;
