import { remembering } from '../../remembering.ts';

const MOST_NOUNS = 4096;

const IRREGULAR = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    mice: 'mouse',
    geese: 'goose',
    knives: 'knife',
    lives: 'life',
    wives: 'wife',
    thieves: 'thief',
    leaves: 'leaf',
    calves: 'calf',
    wolves: 'wolf',
    halves: 'half',
    attaches: 'attache',
    caches: 'cache',
    axes: 'ax',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    bonuses: 'bonus',
    campuses: 'campus',
    shoes: 'shoe',
    canoes: 'canoe',
    movies: 'movie',
    cookies: 'cookie',
    zombies: 'zombie',
    crises: 'crisis',
    bases: 'base',
    cases: 'case',
    houses: 'house',
    warehouses: 'warehouse',
    purchases: 'purchase',
    licenses: 'license',
    offenses: 'offense',
    nurses: 'nurse',
    horses: 'horse',
    courses: 'course',
    exercises: 'exercise',
    responses: 'response',
    bridges: 'bridge',
    axis: 'axis',
  }),
);

/** Words that are their own plural, and words in -s that are singular. */
const INVARIABLE = new Set(
  'aircraft personnel police series species cattle sheep fish deer staff crew spacecraft hovercraft headquarters narcotics mathematics news gas canvas bus'.split(
    ' ',
  ),
);
const PLURAL_ALONE = new Set('aircraft personnel police people men women children cattle staff feet'.split(' '));

/** The singular of a lower-case English noun: "laboratories" → "laboratory", "aircraft" → "aircraft", "policemen" → "policeman". */
export const singularOf: (noun: string) => string = remembering((noun) => {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (INVARIABLE.has(noun) || !isPluralForm(noun)) return noun;
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('women')) return `${noun.slice(0, -5)}woman`;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:potato|tomato|hero|torpedo|mosquito|echo|veto|embargo|cargo|volcano)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:wi|kni|li)ves$/.test(noun)) return `${noun.slice(0, -3)}fe`;
  return noun.slice(0, -1);
}, MOST_NOUNS);

/** Whether a lower-case word looks like a plural noun; third-person verbs look the same. */
export function isPluralForm(noun: string): boolean {
  if (PLURAL_ALONE.has(noun) || IRREGULAR.has(noun)) return noun !== 'axis';
  if (INVARIABLE.has(noun)) return false;
  if (/[a-z]{2}men$/.test(noun)) return !/(?:speci|regi|abdo|acu|sta|bitu|hy|ra|se)men$/.test(noun);
  return noun.length > 2 && /[^su'i]s$|[aeiou]is$/.test(noun) && !/(?:ous|ss)$/.test(noun);
}
