import type { Edtf } from '../../../records/schema/index.ts';
import { documentOf } from '../../3-text/document.ts';
import { type DateFinding, findDates } from '../../4-entities/dates/index.ts';
import { remembering } from '../../remembering.ts';
import { usualDateForm } from './usualDateForm.ts';

export interface HeaderDate {
  readonly value: Edtf;
  /** The line without its dates and what belongs to them, a bar in place of each ("By Ana Ruiz | "). */
  readonly rest: string;
}

const LONGEST = 400;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const LATER = /\b(?:updated|modified|corrected|revised|last|actualizado|atualizado)\b[^|]{0,20}$/i;
const CLOCK =
  /\b\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d{1,3})?(?:\s?(?:hrs?|hours|[ap]\.? ?m\b\.?))?|\b\d{1,2} ?[ap]\.?m\b\.?|\b\d{2}\.\d{2}\b(?!\.)/giu;
const ZONE =
  /\b(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|BRT|COT|PET|ART|CLT|Z)(?: ?[+-]\d{1,2}(?::?\d{2})?)?\b|(?<=\s)[+-]\d{4}\b/g;
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)\b[.,]?/giu;

/** The day that a header line names; a month or a year alone is none. Of several that of publication, not of the last change. */
export const headerDate: (line: string) => HeaderDate | undefined = remembering((line) => {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  const text = usualDateForm(line);
  const doc = documentOf({ text, publishedOn: null, headline: null });
  const dates = findDates(doc).filter(({ value }) => value !== null && FULL_DATE.test(value));
  const start = (finding: DateFinding) => doc.tokens[finding.first]?.start ?? 0;
  const end = (finding: DateFinding) => doc.tokens[finding.last - 1]?.end ?? text.length;
  let rest = '';
  let from = 0;
  let chosen: Edtf | undefined;
  let later: Edtf | undefined;
  for (const finding of dates) {
    const before = text.slice(from, start(finding));
    if (LATER.test(before.replace(CLOCK, ''))) later ??= finding.value ?? undefined;
    else chosen ??= finding.value ?? undefined;
    rest += `${before} | `;
    from = end(finding);
  }
  const value = chosen ?? later;
  if (value === undefined) return undefined;
  return { value, rest: (rest + text.slice(from)).replace(CLOCK, ' ').replace(ZONE, ' ').replace(WEEKDAY, ' ') };
});
