import { findQuantities } from '../passages/quantities.ts';
import type { AnchorFinder } from './anchors.ts';
import { readAsks } from './asks.ts';
import { attributesIn } from './attributes.ts';
import { fillersIn } from './fillers/fillers.ts';
import { contrastsIn } from './contrasts.ts';
import type { ReadQuestion } from './question.ts';
import type { RelationFinder } from './relations.ts';
import { scopeOf } from './scope.ts';

/** Creates the one reader of questions; all patterns that tell what is asked stand in this room. */
export function createQuestionReader(
  anchorFinder: AnchorFinder,
  findRelations: RelationFinder,
): ReadQuestion {
  return (text, language) => ({
    text,
    language,
    asks: readAsks(text, language),
    anchors: anchorFinder.anchorsOf(text, language),
    attributes: attributesIn(text, language),
    contrasts: contrastsIn(text, language),
    relations: findRelations(text, language),
    fillers: fillersIn(text, language),
    scope: scopeOf(text, language),
    quantities: findQuantities(text, language),
  });
}
