const GROUPED = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?$/;
const PLAIN = /^\d{1,15}(?:\.\d{1,9})?$/;
const GROUPED_BY_STOPS = /^\d{1,3}(?:\.\d{3}){2,6}$/;

/** The value of "1,823", "7.4" or "1.500.000"; undefined for "0600", "2,7" and other codes. */
export function numeralValue(text: string): number | undefined {
  if (/^0\d/.test(text)) return undefined;
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_BY_STOPS.test(text)) return Number(text.replaceAll('.', ''));
  return PLAIN.test(text) ? Number(text) : undefined;
}
