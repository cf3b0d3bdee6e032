import { isGivenName, isSurname } from '../../4-entities/gazetteer/personNames.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|del|la|las|los|da|das|do|dos|e|y|van|von|der|den|du|di)$/u;
const MOST_WORDS = 7;
const CAPITAL = /^\p{Lu}/u;

/** Words of newsrooms, offices and forces: no person is called so. */
const NO_PERSON =
  /\b(?:staff|news(?:room|desk)?|desk|editors?|editorial|press|office|agency|agencies|agencia|agência|correspondents?|writers?|reporters?|redacci[oó]n|reda[cç][aã]o|bureau|ministry|ministerio|minist[eé]rio|command|affairs|department|police|polic[ií]a|team|times|herald|tribune|gazette|post|service|services|center|centre|communications?|comunicaci[oó]n|communiqu[eé]|secretariat|embassy|force|forces|army|navy|public|radio|tv|online|magazine|directorate|unit|wire|wires|today|observer|guardian|journal|report|reports|media|network|group|foundation|institute|university|admin|administrator|webmaster|contributor|contributors|guest|author|special)\b/iu;

const GENERIC_END =
  /(?:^|\s)(?:writers?|reporters?|correspondents?|staff|editors?|newsroom|redacci[oó]n|reda[cç][aã]o|reports?|desk|team|agencies|admin|administrator|webmaster|contributors?|author)$/iu;
const MOST_WORDS_OF_A_ROLE = 5;

export const isNoPerson = (name: string): boolean => NO_PERSON.test(name);

/** "Staff Writer", "Our Foreign Staff", "Gleaner Writer", "admin": what somebody is, not who. */
export const isNewsroomRole = (name: string): boolean =>
  GENERIC_END.test(name) && name.split(' ').length <= MOST_WORDS_OF_A_ROLE;

export function isPersonShaped(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= MOST_WORDS && CAPITAL.test(name) && words.every((word) => NAME_WORD.test(word)) && !isNoPerson(name)
  );
}

/** So that a name can be told without "By": its first word is a given name, or its last a surname that is nothing else. */
export function isPersonByName(name: string, proof: 'either' | 'both' = 'either'): boolean {
  const words = name.split(' ');
  const [given, surname] = [isGivenName(words[0] ?? ''), isSurname(words.at(-1) ?? '')];
  return words.length >= 2 && isPersonShaped(name) && (proof === 'either' ? given || surname : given && surname);
}
