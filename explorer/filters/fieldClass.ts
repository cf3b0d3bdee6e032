interface FieldLook {
  readonly isUsed: boolean;
  readonly isGiven: boolean;
  readonly kind?: string;
}

export function fieldClass({ isGiven, isUsed, kind = '' }: FieldLook): string {
  return ['field', kind, isGiven ? 'given' : '', isUsed ? '' : 'unused'].filter(Boolean).join(' ');
}
