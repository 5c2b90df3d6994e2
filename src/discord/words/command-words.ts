/** The localised names, which Discord wants in lower case and without spaces. */
type Names = Readonly<Record<'es' | 'zh' | 'tw', string>>;

export interface Wording {
  readonly names: Names;
  readonly descriptions: Names & { readonly en: string };
}

/** Names and descriptions of commands and options; a description has at most 100 characters. */
export const commandWords = {
  ask: {
    names: { es: 'preguntar', zh: '提问', tw: '提問' },
    descriptions: {
      en: 'Ask about Peru–China engagement; every sentence of the answer names its source',
      es: 'Pregunte sobre la relación Perú–China; cada frase de la respuesta cita su fuente',
      zh: '就秘鲁与中国的往来提问，回答逐句注明出处',
      tw: '就秘魯與中國的往來提問，回答逐句註明出處',
    },
  },
  check: {
    names: { es: 'verificar', zh: '核查', tw: '查核' },
    descriptions: {
      en: 'Compare a claim with the folder of checked passages',
      es: 'Compare una afirmación con la carpeta de pasajes verificados',
      zh: '将一种说法与资料库中经过核对的条目相比较',
      tw: '將一種說法與資料庫中經過核對的條目相比較',
    },
  },
  claimMenu: {
    es: 'Verificar esta afirmación',
    zh: '核查这一说法',
    tw: '查核這一說法',
  },
  passage: {
    names: { es: 'pasaje', zh: '条目', tw: '條目' },
    descriptions: {
      en: 'Read a whole passage with its sources, its date and what contradicts it',
      es: 'Lea un pasaje completo con sus fuentes, su fecha y lo que lo contradice',
      zh: '阅读完整条目，附来源、日期及与之相左的内容',
      tw: '閱讀完整條目，附來源、日期及與之相左的內容',
    },
  },
  sources: {
    names: { es: 'fuentes', zh: '来源', tw: '來源' },
    descriptions: {
      en: 'See what the folder rests on',
      es: 'Vea en qué fuentes se basa la carpeta',
      zh: '查看资料库所依据的来源',
      tw: '查看資料庫所依據的來源',
    },
  },
  topics: {
    names: { es: 'temas', zh: '主题', tw: '主題' },
    descriptions: {
      en: 'See the topics, with the number of passages on each',
      es: 'Vea los temas y cuántos pasajes tiene cada uno',
      zh: '查看各主题及其条目数',
      tw: '查看各主題及其條目數',
    },
  },
  fact: {
    names: { es: 'dato', zh: '事实', tw: '事實' },
    descriptions: {
      en: 'Read a fact with its source',
      es: 'Lea un dato con su fuente',
      zh: '读一条附有来源的事实',
      tw: '讀一則附有來源的事實',
    },
  },
  privacy: {
    names: { es: 'privacidad', zh: '隐私', tw: '隱私' },
    descriptions: {
      en: 'What is kept about you',
      es: 'Qué se conserva sobre usted',
      zh: '所保存的与本人有关的内容',
      tw: '所保存的與本人有關的內容',
    },
  },
  privacyShow: {
    names: { es: 'mostrar', zh: '查看', tw: '查看' },
    descriptions: {
      en: 'See all that is kept about you',
      es: 'Vea todo lo que se conserva sobre usted',
      zh: '查看所保存的与本人有关的全部内容',
      tw: '查看所保存的與本人有關的全部內容',
    },
  },
  privacyErase: {
    names: { es: 'borrar', zh: '删除', tw: '刪除' },
    descriptions: {
      en: 'Erase all that is kept about you, at once and for good',
      es: 'Borre todo lo que se conserva sobre usted, de inmediato y para siempre',
      zh: '立即并永久删除所保存的与本人有关的全部内容',
      tw: '立即並永久刪除所保存的與本人有關的全部內容',
    },
  },
  help: {
    names: { es: 'ayuda', zh: '帮助', tw: '說明' },
    descriptions: {
      en: 'What Chaski can do, with examples',
      es: 'Qué puede hacer Chaski, con ejemplos',
      zh: 'Chaski 的用法与示例',
      tw: 'Chaski 的用法與範例',
    },
  },
  options: {
    question: {
      names: { es: 'pregunta', zh: '问题', tw: '問題' },
      descriptions: {
        en: 'Your question, in English, Spanish or Chinese',
        es: 'Su pregunta, en español, inglés o chino',
        zh: '问题，可用中文、英文或西班牙文',
        tw: '問題，可用中文、英文或西班牙文',
      },
    },
    language: {
      names: { es: 'idioma', zh: '语言', tw: '語言' },
      descriptions: {
        en: "The language of the answer; the question's own by default",
        es: 'El idioma de la respuesta; si no se indica, el de la pregunta',
        zh: '回答所用的语言，默认与问题相同',
        tw: '回答所用的語言，預設與問題相同',
      },
    },
    private: {
      names: { es: 'privado', zh: '私密', tw: '私密' },
      descriptions: {
        en: 'Show the answer to you alone',
        es: 'Mostrar la respuesta solo a usted',
        zh: '仅本人可见',
        tw: '僅本人可見',
      },
    },
    claim: {
      names: { es: 'afirmación', zh: '说法', tw: '說法' },
      descriptions: {
        en: 'The claim to compare, in English, Spanish or Chinese',
        es: 'La afirmación que se compara, en español, inglés o chino',
        zh: '待核查的说法，可用中文、英文或西班牙文',
        tw: '待查核的說法，可用中文、英文或西班牙文',
      },
    },
    id: {
      names: { es: 'id', zh: '编号', tw: '編號' },
      descriptions: {
        en: "The passage's id; type words of its title to find it",
        es: 'El identificador del pasaje; escriba palabras del título para hallarlo',
        zh: '条目编号；输入标题中的字词即可查找',
        tw: '條目編號；輸入標題中的字詞即可查找',
      },
    },
    topic: {
      names: { es: 'tema', zh: '主题', tw: '主題' },
      descriptions: {
        en: 'One topic; all of them by default',
        es: 'Un tema; si no se indica, todos',
        zh: '指定一个主题，默认为全部',
        tw: '指定一個主題，預設為全部',
      },
    },
  },
} as const satisfies Readonly<Record<string, Wording | Names | Readonly<Record<string, Wording>>>>;
