import { useState } from 'preact/hooks';
import { COUNTRIES, partyCode, partyName } from '../text/parties.ts';
import { fieldClass } from './fieldClass.ts';

interface PartiesFieldProps {
  readonly id: string;
  readonly codes: readonly string[];
  readonly isUsed: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

/** Countries and bodies that act together: written by name, code or acronym, and taken out one by one. */
export function PartiesField({ codes, id, isUsed, onChange }: PartiesFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const add = (input: HTMLInputElement) => {
    const text = input.value.trim();
    if (text === '') return;
    const code = partyCode(text);
    setProblem(code === null ? `${text} is no country, code or acronym` : null);
    if (code === null) return;
    input.value = '';
    onChange([...new Set([...codes, code])]);
  };
  return (
    <div class={fieldClass({ isUsed, isGiven: codes.length > 0, kind: 'countries' })}>
      <label for={id}>Countries and bodies, together</label>
      <div class="party-box">
        {codes.map((code) => (
          <button
            key={code}
            type="button"
            class="chip"
            aria-label={`Without ${partyName(code)}`}
            disabled={!isUsed}
            onClick={() => onChange(codes.filter((other) => other !== code))}
          >
            <bdi>{partyName(code)}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          id={id}
          list={`${id}-names`}
          autocomplete="off"
          maxLength={60}
          placeholder={codes.length === 0 ? 'Peru, CO, UNASUR…' : 'and…'}
          disabled={!isUsed}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => add(event.currentTarget)}
        />
        <datalist id={`${id}-names`}>
          {[...COUNTRIES].map(([name]) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="problem" role="alert">
          <bdi>{problem}</bdi>
        </p>
      )}
    </div>
  );
}
