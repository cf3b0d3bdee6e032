import { fieldClass } from './fieldClass.ts';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly kind: 'date' | 'outlet' | 'words';
  /** What might be written. */
  readonly hint: string;
  readonly value: string | null;
  readonly isUsed: boolean;
  readonly onChange: (value: string | null) => void;
}

/** Text that takes effect when it is finished: by Enter, or by going on. */
export function TextField({ hint, id, isUsed, kind, label, onChange, value }: TextFieldProps) {
  const isDate = kind === 'date';
  return (
    <div
      class={fieldClass({ isUsed, isGiven: value !== null, kind })}
      title={isUsed ? undefined : 'This view does not use it'}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        class={`${kind}-input`}
        type="text"
        inputMode={isDate ? 'numeric' : 'text'}
        autocomplete="off"
        maxLength={isDate ? 10 : 200}
        placeholder={hint}
        disabled={!isUsed}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
      />
    </div>
  );
}
