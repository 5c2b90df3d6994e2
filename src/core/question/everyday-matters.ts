import type { Language } from '../passages/language.ts';

/**
 * Matters of daily life, school and play. A question with such a word that names nothing which the
 * folder knows is not on Peru–China engagement, however many of its words the passages share.
 */
const words: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:weather|forecast for tomorrow|temperature|rain(?:ing|y)?|recipes?|cook(?:ing|ed)?|bake|restaurants?|dish(?:es)?|football|soccer|world cup|nba|champions league|olympics?|movies?|films?|actors?|actress|songs?|singers?|lyrics|novel|video ?games?|minecraft|jokes?|riddle|horoscope|zodiac|new year|christmas|birthday|holiday|wedding|capital (?:city )?of|longest|tallest|highest mountain|rivers?|planets?|moon|light-?year|square root|equation|calculus|theorem|convert|translate|synonym|grammar|spell|python|javascript|java|sql|https?|wi-?fi|smartphone battery|laptop|download|password|headache|fever|vaccine|medicine|pregnan\w*|diet|gym|dog|cats?|pets?|visa to|passport|hotel|flights?|tickets?|tourists?|beach(?:es)?|hik(?:e|ing)|bus|taxi|traffic|exchange rate|bitcoin|lottery|who are you|your name|how are you)\b/iu,
  es: /(?<!\p{L})(?:clima de hoy|tiempo har[aá]|temperatura|llover|lluvias?|recetas?|cocinar|cocino|prepara(?:r|n)? (?:un|una|el|la)|restaurantes?|platos?|f[uú]tbol|mundial|cl[aá]sico|champions|liga|goles?|olimpiadas?|pel[ií]culas?|actor|actriz|canci[oó]n|cantantes?|novela|videojuegos?|chistes?|adivinanza|hor[oó]scopo|signo|a[nñ]o nuevo|navidad|cumplea[nñ]os|feriado|boda|capital de|m[aá]s largo|m[aá]s alt[oa]|r[ií]os?|planetas?|luna|ra[ií]z cuadrada|ecuaci[oó]n|teorema|convert\p{L}*|convierte|traduc\p{L}*|sin[oó]nimo|gram[aá]tica|python|javascript|sql|wifi|bater[ií]a del celular|laptop|descargar|contrase[nñ]a|dolor de|fiebre|vacuna|medicina|embaraz\p{L}*|dieta|gimnasio|perros?|gatos?|mascotas?|pasaporte|dni|hotel|vuelos?|entradas?|boletos?|turistas?|playas?|taxi|tr[aá]fico|tipo de cambio|a cu[aá]nto est[aá] el d[oó]lar|bitcoin|loter[ií]a|qui[eé]n eres|c[oó]mo te llamas|c[oó]mo est[aá]s)(?!\p{L})/iu,
  zh: /天气|气温|下雨|食谱|菜谱|怎么做才|好吃|餐厅|做法|红烧|足球|世界杯|奥运|篮球|电影|演员|歌曲|歌手|小说|游戏|笑话|谜语|星座|春节|新年|圣诞|生日|放假|婚礼|首都是|国花|国歌|最长的河|最高的山|河流|行星|月亮|光速|平方根|方程|定理|换算|翻译成|近义词|语法|编程|代码|无线网|密码|下载|头疼|发烧|疫苗|感冒|怀孕|减肥|健身|宠物|养狗|养猫|狗|猫|护照|签证|酒店|航班|门票|机票|旅游攻略|开门吗|海滩|出租车|堵车|汇率|比特币|彩票|你是谁|你叫什么|你好吗/u,
};

export function isEverydayMatter(question: string, language: Language): boolean {
  return words[language].test(question);
}
