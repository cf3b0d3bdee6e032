const GROUPED = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?$/;
const PLAIN = /^\d{1,15}(?:\.\d{1,9})?$/;
/** "10,5": two digits at the most after a comma are decimals. */
const DECIMAL_COMMA = /^\d{1,6},\d{1,2}$/;
const GROUPED_BY_STOPS = /^\d{1,3}(?:\.\d{3}){2,6}$/;

/** The value of "1,823", "7.4" or "1.500.000"; "10,5" with a comma too; undefined for "0600" and other codes. */
export function numeralValue(text: string): number | undefined {
  if (/^0\d/.test(text)) return undefined;
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_BY_STOPS.test(text)) return Number(text.replaceAll('.', ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return PLAIN.test(text) ? Number(text) : undefined;
}
