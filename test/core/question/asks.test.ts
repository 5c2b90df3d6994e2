import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../src/core/question/asks.ts';
import { splitWords } from '../../../src/core/retrieval/index/tokenize.ts';

describe('the focus of a question', () => {
  it.for([
    ['en', 'How many workers does Las Bambas have?', 'how-many', 'workers'],
    ['en', 'Which consultancy is writing the study?', 'which', 'consultancy'],
    ['en', 'Who is the Peruvian director of the institute?', 'who', 'peruvian director'],
    ['en', 'What is the number of cranes at Chancay?', 'how-many', 'cranes'],
    ['en', 'Why did the company stop?', 'why', ''],
    ['es', '¿Cuántos pasajeros llevaría el tren?', 'how-many', 'pasajeros llevaría'],
    ['es', '¿Qué bancos prestaron el dinero?', 'which', 'bancos prestaron'],
    ['es', '¿Cómo se llama el ministro?', 'who', 'ministro'],
    ['zh', '铁路的最高时速是多少？', 'how-many', '最高时速'],
    ['zh', '是哪家公司编制的？', 'which', '公司编制'],
    ['zh', '那座电站什么时候投产？', 'when', '投产'],
    ['zh', '全国总共进口几部手机', 'how-many', '手机'],
    ['zh', '政府准了没', 'whether', ''],
    ['zh', '那个矿亏不亏', 'whether', '那个矿'],
  ] as const)('%s: %s', ([language, question, asked, words]) => {
    const focus = focusOf(question, language);
    const told = splitWords(question, 'zh')
      .slice(focus.start, focus.end)
      .join(language === 'zh' ? '' : ' ');
    expect({ asked: focus.asked, told }).toEqual({ asked, told: words });
  });
});
