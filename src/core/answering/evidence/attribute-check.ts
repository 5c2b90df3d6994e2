import { languages } from '../../passages/language.ts';
import type { Passage, PassageId } from '../../passages/passage.ts';
import { attributesIn } from '../../question/attributes.ts';
import type { Attribute } from '../../question/kinds.ts';
import type { Question } from '../../question/question.ts';

/** True where a question asks for an attribute of which a passage says nothing. */
export type LacksAttribute = (question: Pick<Question, 'attributes'>, passage: Passage) => boolean;

export function createAttributeCheck(): LacksAttribute {
  const told = new Map<PassageId, ReadonlySet<Attribute>>();

  /** The attributes that a passage speaks of, in any of its languages, in its text or in what it answers. */
  function attributesOf(passage: Passage): ReadonlySet<Attribute> {
    const known = told.get(passage.id);
    if (known !== undefined) return known;
    const spoken = languages.reduce<ReadonlySet<Attribute>>((all, language) => {
      const { title, text } = passage.texts[language];
      const words = [title, text, ...passage.asks[language]].join(' ');
      return all.union(attributesIn(words, language, 'tells'));
    }, new Set());
    told.set(passage.id, spoken);
    return spoken;
  }

  return ({ attributes }, passage) => !attributes.isSubsetOf(attributesOf(passage));
}
