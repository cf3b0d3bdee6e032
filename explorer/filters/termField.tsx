import { termText } from '../text/words.ts';
import { fieldClass } from './fieldClass.ts';

interface TermFieldProps {
  readonly id: string;
  readonly label: string;
  readonly terms: readonly string[];
  readonly value: string | null;
  readonly isUsed: boolean;
  readonly onChange: (value: string | null) => void;
}

/** One of a closed list, or any. */
export function TermField({ id, isUsed, label, onChange, terms, value }: TermFieldProps) {
  // A term that a URL made up is shown as it is: the API says what is wrong with it.
  const all = value === null || terms.includes(value) ? terms : [value, ...terms];
  return (
    <div
      class={fieldClass({ isUsed, isGiven: value !== null })}
      title={isUsed ? undefined : 'This view does not use it'}
    >
      <label for={id}>{label}</label>
      <select
        id={id}
        disabled={!isUsed}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">any</option>
        {all.map((term) => (
          <option key={term} value={term}>
            {termText(term)}
          </option>
        ))}
      </select>
    </div>
  );
}
