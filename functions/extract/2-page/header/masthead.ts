import { hasFullStop, isAllCapitals } from '../shape.ts';
import { countryOfPlace } from './knownCountry.ts';
import { knownOutlet } from './outlets.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 12;
const SMALL_WORDS = new Set(
  'of and the for in on to at de del la las los el y e da do das dos & du des et von van'.split(' '),
);
const CAPITALISED = /^[^\p{L}]{0,2}\p{Lu}/u;
/** "MercoPress. South Atlantic News Agency" */
const MOTTO = /[.:|] | [–—-] /u;
const DOMAIN = /^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){1,3}$/i;
const INSTITUTION =
  /^(?:(?:the )?(?:national|federal|royal|general|united|u\.s\.|us|joint|central|public|civil|state) )?(?:ministry|ministries|department|government|office|embassy|command|police|army|navy|air force|armed forces|coast guard|institute|instituto|university|agency|agencia|agência|secretariat|presidency|directorate|prefecture|gendarmerie|ministerio|ministério|polic[ií]a|pol[ií]cia|comando|ejército|exército|armada|marinha|fuerza|força|bureau|center|centre|council|commission|republic)\b/iu;
const PAPER =
  /\b(?:times|herald|gazette|post|tribune|journal|chronicle|courier|observer|gleaner|news|daily|weekly|express|mail|star|sun|press|agency|wire|guardian|mercury|dispatch|standard|monitor|register|report|review|today|online|radio|tv|television|network|magazine|digest|bulletin|ministry|police|command|department|institute|foundation|government|army|navy|force|forces|guard|embassy|office|university|prensa|diario|noticias|jornal|folha|correo|informativo|agencia|agência)\b/iu;

/** A line that could be the name of an outlet or of an office that publishes: every word with a capital, no sentence. */
export function isNameShaped(line: string): boolean {
  if (DOMAIN.test(line)) return true;
  if (hasFullStop(line)) return false;
  const words = line.split(' ');
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    words.every((word) => CAPITALISED.test(word) || SMALL_WORDS.has(word.toLowerCase())) &&
    countryOfPlace(line) === undefined
  );
}

/** "Ministry of Security of the Argentine Nation", "The Isthmus Gazette": words that say that this is who publishes. */
export const isPublisherName = (line: string): boolean =>
  isNameShaped(line) && (INSTITUTION.test(line) || PAPER.test(line) || DOMAIN.test(line));

/** A masthead in capitals reads like a name again: "INSTITUTO FRONTEIRA VIVA". */
export const mastheadName = (line: string): string => {
  const whole = line.replace(/^[\s|•·–—-]{1,9}|[\s|•·–—-]{1,9}$/g, '');
  const [first = whole, ...motto] = whole.split(MOTTO);
  const bare = motto.length > 0 && knownOutlet(first) !== undefined ? first : whole;
  if (!isAllCapitals(bare) || !bare.includes(' ')) return bare;
  return bare
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ');
};
