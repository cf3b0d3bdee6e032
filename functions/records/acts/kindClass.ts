import type { Kind } from '../schema/index.ts';

/** Kinds that one outlet and another use for the same thing; every other kind is alone in its class. */
const CLASSES: Partial<Readonly<Record<Kind, string>>> = {
  agreement: 'accord',
  pledge: 'accord',
  exercise: 'drill',
  training: 'drill',
};

/** Kinds of one class are compatible: reports of them may be about the same act. */
export function kindClass(kind: Kind): string {
  return CLASSES[kind] ?? kind;
}
