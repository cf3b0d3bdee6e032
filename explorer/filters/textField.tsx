import { fieldClass } from './fieldClass.ts';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly kind: 'date' | 'outlet' | 'words';
  /** What might be written. */
  readonly hint: string;
  readonly value: string | null;
  readonly isUsed: boolean;
  readonly offered?: readonly string[];
  readonly onChange: (value: string | null) => void;
  readonly onFocus?: () => void;
}

/** Text that takes effect when it is finished: by Enter, or by going on. */
export function TextField({ hint, id, isUsed, kind, label, offered = [], onChange, onFocus, value }: TextFieldProps) {
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
        list={`${id}-offered`}
        autocomplete="off"
        maxLength={isDate ? 10 : 200}
        placeholder={hint}
        disabled={!isUsed}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
        onFocus={onFocus}
      />
      <datalist id={`${id}-offered`}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
