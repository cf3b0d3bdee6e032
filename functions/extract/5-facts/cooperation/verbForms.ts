import verbs from '../../vocabulary/verbs.json' with { type: 'json' };

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR = new Map(
  verbs.irregular.map(([base = '', past = '', participle = '']) => [base, { past, participle }]),
);

/** Every form of an English verb: "carry" → carry, carries, carried, carrying. British doubling ("travelled") included. */
export function formsOf(base: string): ReadonlyMap<string, VerbForm> {
  const regular = regularPast(base);
  const { past, participle } = IRREGULAR.get(base) ?? { past: regular, participle: regular };
  const stem =
    past.endsWith('ed') && past !== `${base}ed` && !base.endsWith('e') && !base.endsWith('y')
      ? past.slice(0, -2)
      : undefined;
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [thirdPerson(base), 's'],
    [participle, 'participle'],
    [past, 'past'],
    [gerund(base, stem), 'ing'],
  ];
  if (base.endsWith('l')) forms.push([`${base}led`, 'past'], [`${base}ling`, 'ing']);
  return new Map(forms);
}

const PARTICIPLES = new Set([...IRREGULAR.values()].map(({ participle }) => participle).concat('been'));

/** "signed", "held", "been": what follows an auxiliary. */
export const isParticiple = (norm: string): boolean => norm.endsWith('ed') || PARTICIPLES.has(norm);

const VOWEL_Y = /[aeiou]y$/;

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
};

const thirdPerson = (base: string): string => {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const gerund = (base: string, doubledStem: string | undefined): string => {
  if (doubledStem !== undefined) return `${doubledStem}ing`;
  if (/^(?:put|set|run|get|sit|cut|begin)$/.test(base)) return `${base}${base.slice(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
};
