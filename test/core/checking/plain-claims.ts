import type { Language } from '../../../src/core/passages/language.ts';

/** True claims as people make them plainly, each with claims that differ from it in one thing and are false. */
export const plainClaims: Readonly<
  Record<Language, readonly (readonly [claim: string, twins: readonly string[]])[]>
> = {
  en: [
    [
      'MMG operates Las Bambas',
      ['Zijin operates Las Bambas', 'MMG does not operate Las Bambas', 'MMG operates Toromocho'],
    ],
    [
      'COSCO operates the port of Chancay',
      [
        'China Harbour operates the port of Chancay',
        'COSCO operates the port of Callao',
        'COSCO does not operate the port of Chancay',
      ],
    ],
    [
      'Chinalco owns Toromocho',
      ['Zijin owns Toromocho', 'Chinalco owns Las Bambas', 'Chinalco does not own Toromocho'],
    ],
    [
      'Shougang runs the Marcona iron mine',
      [
        'Chinalco runs the Marcona iron mine',
        'Shougang runs the La Arena mine',
        'The Marcona mine is not run by Shougang',
      ],
    ],
    [
      'The port of Chancay was opened in November 2024',
      [
        'The port of Chancay was opened in November 2023',
        'The port of Callao was opened in November 2024',
        'The port of Chancay was not opened in November 2024',
      ],
    ],
    [
      'The Peru-China free trade agreement was signed in 2009',
      [
        'The Peru-China free trade agreement was signed in 2012',
        'The Peru-Japan free trade agreement was signed in 2009',
        'The Peru-China free trade agreement was not signed in 2009',
      ],
    ],
    [
      'The free trade agreement between Peru and China took effect on 1 March 2010',
      [
        'The free trade agreement between Peru and China took effect on 1 March 2012',
        'The free trade agreement between Peru and Hong Kong took effect on 1 March 2010',
      ],
    ],
    [
      'China Three Gorges controls Luz del Sur',
      [
        'China Southern Power Grid controls Luz del Sur',
        'China Three Gorges controls Pluz Energía',
        'China Three Gorges does not control Luz del Sur',
      ],
    ],
    [
      'COSCO holds 60% of Chancay',
      ['COSCO holds 40% of Chancay', 'COSCO holds 100% of Chancay', 'Volcan holds 60% of Chancay'],
    ],
    [
      'Las Bambas is in Apurímac',
      ['Las Bambas is in Cusco', 'Las Bambas is in Junín', 'Las Bambas is not in Apurímac'],
    ],
    [
      'Zijin bought La Arena in 2024',
      [
        'Zijin bought La Arena in 2019',
        'Zijin bought Las Bambas in 2024',
        'Shougang bought La Arena in 2024',
      ],
    ],
    [
      "China is Peru's largest trading partner",
      [
        "The United States is Peru's largest trading partner",
        "China is not Peru's largest trading partner",
      ],
    ],
    [
      "MMG's group bought Las Bambas from Glencore in 2014",
      [
        "MMG's group bought Las Bambas from Anglo American in 2014",
        "MMG's group bought Las Bambas from Glencore in 2004",
        "MMG's group sold Las Bambas to Glencore in 2014",
      ],
    ],
    [
      'Peru joined the Belt and Road Initiative in 2019',
      [
        'Peru joined the Belt and Road Initiative in 2014',
        'Peru left the Belt and Road Initiative in 2019',
        'Peru has not joined the Belt and Road Initiative',
      ],
    ],
    [
      'Peru and China established diplomatic relations in 1971',
      [
        'Peru and China established diplomatic relations in 1981',
        'Peru and China broke off diplomatic relations in 1971',
        'Peru and Taiwan established diplomatic relations in 1971',
      ],
    ],
    [
      "China Southern Power Grid bought Enel's Lima distributor for US$3.1 billion",
      [
        "China Southern Power Grid bought Enel's Lima distributor for US$1.3 billion",
        "China Three Gorges bought Enel's Lima distributor for US$3.1 billion",
        "Enel bought China Southern Power Grid's Lima distributor for US$3.1 billion",
      ],
    ],
    [
      'Las Bambas produced 410,834 tonnes of copper in 2025',
      [
        'Las Bambas produced 310,834 tonnes of copper in 2025',
        'Las Bambas produced 410,834 tonnes of copper in 2023',
        'Toromocho produced 410,834 tonnes of copper in 2025',
      ],
    ],
    [
      "China took 34% of Peru's exports in 2024",
      [
        "China took 24% of Peru's exports in 2024",
        "The United States took 34% of Peru's exports in 2024",
        "China took 34% of Peru's exports in 2014",
      ],
    ],
    [
      'China Harbour built the first phase of Chancay',
      [
        'PowerChina built the first phase of Chancay',
        'Odebrecht built the first phase of Chancay',
        'China Harbour did not build the first phase of Chancay',
      ],
    ],
    [
      'Chinese companies control all electricity distribution in Lima',
      [
        'Chinese companies control half of the electricity distribution in Lima',
        'Spanish companies control all electricity distribution in Lima',
        'Chinese companies control no electricity distribution in Lima',
      ],
    ],
  ],
  es: [
    [
      'Cosco opera el puerto de Chancay',
      [
        'Shougang opera el puerto de Chancay',
        'Cosco opera el puerto del Callao',
        'Cosco no opera el puerto de Chancay',
      ],
    ],
    [
      'MMG opera la mina Las Bambas',
      [
        'Chinalco opera la mina Las Bambas',
        'MMG no opera la mina Las Bambas',
        'MMG opera la mina Toromocho',
      ],
    ],
    [
      'Chinalco es dueña de Toromocho',
      [
        'Zijin es dueña de Toromocho',
        'Chinalco es dueña de Cerro Verde',
        'Chinalco no es dueña de Toromocho',
      ],
    ],
    [
      'Shougang opera la mina de hierro de Marcona',
      [
        'Zijin opera la mina de hierro de Marcona',
        'Shougang opera la mina de hierro de Apurímac',
        'Shougang no opera la mina de hierro de Marcona',
      ],
    ],
    [
      'El puerto de Chancay se inauguró el 14 de noviembre de 2024',
      [
        'El puerto de Chancay se inauguró el 14 de noviembre de 2022',
        'El puerto de Chancay se inauguró el 24 de junio de 2024',
        'El puerto de Chancay no se inauguró el 14 de noviembre de 2024',
      ],
    ],
    [
      'El TLC entre Perú y China se firmó en 2009',
      [
        'El TLC entre Perú y China se firmó en 2013',
        'El TLC entre Perú y China no se firmó en 2009',
      ],
    ],
    [
      'El TLC con China está vigente desde el 1 de marzo de 2010',
      [
        'El TLC con China está vigente desde el 1 de marzo de 2012',
        'El TLC con China ya no está vigente',
      ],
    ],
    [
      'Luz del Sur pertenece a China Three Gorges',
      [
        'Luz del Sur pertenece a China Southern Power Grid',
        'Luz del Sur no pertenece a China Three Gorges',
        'Pluz pertenece a China Three Gorges',
      ],
    ],
    [
      'Pluz Energía es de China Southern Power Grid',
      [
        'Pluz Energía es de Enel',
        'Luz del Sur es de China Southern Power Grid',
        'Pluz Energía no es de China Southern Power Grid',
      ],
    ],
    [
      'Cosco tiene el 60 % del puerto de Chancay',
      ['Cosco tiene el 40 % del puerto de Chancay', 'Cosco tiene el 80 % del puerto de Chancay'],
    ],
    ['Toromocho está en Junín', ['Toromocho está en Áncash', 'Toromocho no está en Junín']],
    [
      'La mina Las Bambas se vendió en 2014 por unos 7 000 millones de dólares',
      [
        'La mina Las Bambas se vendió en 2014 por unos 3 000 millones de dólares',
        'La mina Las Bambas se vendió en 2010 por unos 7 000 millones de dólares',
      ],
    ],
    [
      'China es el principal socio comercial del Perú',
      [
        'Estados Unidos es el principal socio comercial del Perú',
        'China no es el principal socio comercial del Perú',
      ],
    ],
    [
      'El Perú se sumó a la Franja y la Ruta en 2019',
      [
        'El Perú se sumó a la Franja y la Ruta en 2013',
        'El Perú no se sumó a la Franja y la Ruta',
        'El Perú se retiró de la Franja y la Ruta en 2019',
      ],
    ],
    [
      'Shougang compró Hierro Perú en 1992',
      [
        'Shougang compró Hierro Perú en 2002',
        'Chinalco compró Hierro Perú en 1992',
        'Shougang vendió Hierro Perú en 1992',
      ],
    ],
    [
      'El Callao movió 3,3 millones de TEU en 2025',
      ['El Callao movió 2,3 millones de TEU en 2025', 'Chancay movió 3,3 millones de TEU en 2025'],
    ],
    [
      'China compró el 76,3 % del cobre exportado por el Perú entre enero y septiembre de 2025',
      [
        'China compró el 56,3 % del cobre exportado por el Perú entre enero y septiembre de 2025',
        'Japón compró el 76,3 % del cobre exportado por el Perú entre enero y septiembre de 2025',
        'China compró el 76,3 % del oro exportado por el Perú entre enero y septiembre de 2025',
      ],
    ],
    [
      'La central San Gabán III empezó a operar en mayo de 2025',
      [
        'La central San Gabán III empezó a operar en mayo de 2022',
        'La central San Gabán III dejó de operar en mayo de 2025',
        'La central Chaglla empezó a operar en mayo de 2025',
      ],
    ],
    [
      'Xi Jinping visitó el Perú en 2016 y 2024',
      ['Xi Jinping visitó el Perú en 2012 y 2024', 'Xi Jinping nunca visitó el Perú'],
    ],
    [
      'El préstamo para Chancay fue de 975 millones de dólares',
      [
        'El préstamo para Chancay fue de 575 millones de dólares',
        'El préstamo para Las Bambas fue de 975 millones de dólares',
      ],
    ],
  ],
  zh: [
    ['中铝拥有特罗莫克', ['紫金拥有特罗莫克', '中铝拥有拉斯邦巴斯', '中铝不拥有特罗莫克']],
    ['中远海运运营钱凯港', ['首钢运营钱凯港', '中远海运运营卡亚俄港', '中远海运不运营钱凯港']],
    [
      '五矿资源运营拉斯邦巴斯铜矿',
      ['中铝运营拉斯邦巴斯铜矿', '五矿资源不运营拉斯邦巴斯铜矿', '五矿资源运营特罗莫克铜矿'],
    ],
    ['首钢经营马尔科纳铁矿', ['紫金经营马尔科纳铁矿', '首钢不经营马尔科纳铁矿']],
    [
      '钱凯港2024年11月14日开港',
      ['钱凯港2022年11月14日开港', '钱凯港2024年3月14日开港', '钱凯港2024年11月14日没有开港'],
    ],
    ['中秘自贸协定2009年签署', ['中秘自贸协定2006年签署', '中秘自贸协定2009年没有签署']],
    ['中秘自贸协定2010年3月1日生效', ['中秘自贸协定2012年3月1日生效', '中秘自贸协定尚未生效']],
    [
      '三峡集团控制南方之光电力公司',
      ['南方电网控制南方之光电力公司', '三峡集团不控制南方之光电力公司'],
    ],
    ['中远海运持有钱凯港60%的股份', ['中远海运持有钱凯港40%的股份', '沃尔坎持有钱凯港60%的股份']],
    ['拉斯邦巴斯位于阿普里马克大区', ['拉斯邦巴斯位于胡宁大区', '拉斯邦巴斯不在阿普里马克大区']],
    ['首钢1992年收购秘鲁铁矿公司', ['首钢2002年收购秘鲁铁矿公司', '中铝1992年收购秘鲁铁矿公司']],
    ['中国是秘鲁最大贸易伙伴', ['美国是秘鲁最大贸易伙伴', '中国不是秘鲁最大贸易伙伴']],
    [
      '秘鲁2019年加入“一带一路”倡议',
      [
        '秘鲁2013年加入“一带一路”倡议',
        '秘鲁2019年退出“一带一路”倡议',
        '秘鲁没有加入“一带一路”倡议',
      ],
    ],
    ['秘鲁与中国1971年建交', ['秘鲁与中国1981年建交', '秘鲁与中国1971年断交']],
    ['中铝2007年收购特罗莫克', ['中铝2017年收购特罗莫克', '紫金2007年收购特罗莫克']],
    ['钱凯港一期投资约13亿美元', ['钱凯港一期投资约33亿美元', '钱凯港二期投资约13亿美元']],
    [
      '2025年拉斯邦巴斯产铜410834吨',
      [
        '2025年拉斯邦巴斯产铜210834吨',
        '2023年拉斯邦巴斯产铜410834吨',
        '2025年特罗莫克产铜410834吨',
      ],
    ],
    ['2024年中国占秘鲁出口的34%', ['2024年中国占秘鲁出口的54%', '2024年美国占秘鲁出口的34%']],
    [
      '拉斯邦巴斯2014年被五矿资源牵头的财团收购',
      ['拉斯邦巴斯2004年被五矿资源牵头的财团收购', '拉斯邦巴斯2014年被紫金牵头的财团收购'],
    ],
    [
      '利马的配电全部由中国公司控制',
      [
        '利马的配电一半由中国公司控制',
        '利马的配电全部由西班牙公司控制',
        '利马的配电不由中国公司控制',
      ],
    ],
  ],
};
