import { invalidForm } from './api-error.ts';
import type { Modal } from './component-schema.ts';

/** Refuses a modal whose fields share a name, or whose input has its deprecated label of its own. */
export function checkModal(modal: Modal): void {
  const ids = new Set<string>();
  for (const part of modal.components) {
    if (part.type !== 18) continue;
    const { component } = part;
    if (ids.has(component.custom_id)) {
      throw invalidForm('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', component.custom_id);
    }
    ids.add(component.custom_id);
    if (component.type !== 4) {
      if (component.min_values === 0 && component.required !== false) {
        throw invalidForm('components', 'BASE_TYPE_MIN_VALUE', 'min_values of 0 where required');
      }
      continue;
    }
    if (component.label != null) {
      throw invalidForm('components', 'BASE_TYPE_INVALID', 'The label belongs to the Label around');
    }
    if ((component.min_length ?? 0) > (component.max_length ?? 4000)) {
      throw invalidForm('components', 'TEXT_INPUT_INVALID_RANGE', 'min_length above max_length');
    }
    const value = component.value ?? '';
    if (value !== '' && value.length > (component.max_length ?? 4000)) {
      throw invalidForm('components', 'BASE_TYPE_MAX_LENGTH', 'value longer than max_length');
    }
  }
}
