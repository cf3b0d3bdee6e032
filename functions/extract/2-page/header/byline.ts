import { knownOutlet } from './outlets.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly outlet?: string | undefined;
}

const LEAD =
  /^(?:(?:written|reported|posted|story|text|words|article) by|by|por|de autoria de|texto(?: de)?:?|autor(?:a|es)?:|authors?:|byline:)\s*:?\s+(?=\S)/iu;
const LANGUAGE = /(?:\s(?:EN|ES|PT|FR)){1,4}$/;
const AFFILIATION = /\s(?:for|of|para|from)\s(?=\p{Lu})/u;
const PLACE = /\s(?:in|en|em)\s\p{Lu}[\p{L} .,]{0,60}$/u;
const BETWEEN_NAMES = /\s*(?:[,;&]|\s(?:and|y|e|with|con|com)\s)\s*/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|las|los|da|das|do|dos|e|y|van|von|der|den|du|di)$/u;
const NO_PERSON =
  /\b(?:staff|news(?:room|desk)?|desk|editors?|editorial|press|office|agency|agencies|agencia|agência|correspondents?|writers?|reporters?|redacci[oó]n|reda[cç][aã]o|bureau|ministry|ministerio|minist[eé]rio|command|affairs|department|police|polic[ií]a|team|times|herald|tribune|gazette|post|service|services|center|centre|communications?|comunicaci[oó]n|communiqu[eé]|secretariat|embassy|force|forces|army|navy|public|radio|tv|online|magazine|directorate|unit|wire|wires|today|observer|guardian|journal|report|reports|media|network|group|foundation|institute|university)\b/iu;
const GENERIC =
  /^(?:(?:our|the|a|an) )?(?:own )?(?:staff|senior|special|wire|news|web|online|editorial)?\s?(?:writers?|reporters?|correspondents?|staff|editors?|newsroom|redacci[oó]n|reda[cç][aã]o|services?|reports?|desk|team|agencies)$/iu;
const RANK =
  /^(?:(?:(?:u\.s\. )?(?:army|navy|air force|marine corps|coast guard)|staff|master|tech\.?|technical|gunnery|petty officer|mass communication specialist|chief|senior|1st|2nd|3rd|first|second|third|class|lt\.?|lieutenant|sgt\.?|sergeant|cpl\.?|corporal|spc\.?|specialist|pfc|pvt\.?|capt\.?|captain|maj\.?|major|col\.?|colonel|gen\.?|cmdr\.?|ensign|airman|seaman|dr\.?|mr\.?|ms\.?|mrs\.?) )+/iu;

/** "By Christopher Looft", "By Julieta Pelcastre/Dialogo", "Por Ana Ruiz y Luis Paz", "By Dialogo": people apart from outlets. */
export function readByline(line: string): Byline | undefined {
  const lead = LEAD.exec(line)?.[0];
  if (lead === undefined) return undefined;
  return namesIn(line.slice(lead.length));
}

export function namesIn(text: string): Byline | undefined {
  const authors: string[] = [];
  let outlet: string | undefined;
  const [names = '', ...affiliations] = text.replace(LANGUAGE, '').replace(PLACE, '').split(AFFILIATION);
  const whole = knownOutlet(names);
  if (whole !== undefined) return { authors: [], outlet: whole };
  for (const [at, raw] of names.split(BETWEEN_NAMES).entries()) {
    const name = raw.replace(RANK, '').trim();
    if (name === '' || GENERIC.test(name)) continue;
    const known = knownOutlet(name);
    if (known !== undefined) outlet ??= known;
    else if (NO_PERSON.test(name)) outlet ??= at === 0 ? name : undefined;
    else if (isPersonShaped(name)) authors.push(name);
    else return undefined;
  }
  for (const affiliation of affiliations) outlet ??= knownOutlet(affiliation) ?? affiliation.trim();
  return authors.length === 0 && outlet === undefined && !GENERIC.test(names.trim()) ? undefined : { authors, outlet };
}

const MOST_WORDS = 7;

export function isPersonShaped(name: string): boolean {
  const words = name.split(' ');
  return words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(name);
}
