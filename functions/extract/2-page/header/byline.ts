import { countryOfPlace } from './knownCountry.ts';
import { isNameShaped, isPublisherName } from './masthead.ts';
import { outletOf } from './outlets.ts';
import { isNewsroomRole, isNoPerson, isPersonShaped } from './personName.ts';
import { withoutRank } from './rank.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly outlet?: string | undefined;
}

const LEAD =
  /^(?:(?:written|reported|posted|story|text|words|article) by|by|por|de autoria de|texto(?: de)?:?|autor(?:a|es)?:|authors?:|byline:)\s{0,3}:?\s{1,3}(?=\S)/iu;
/** A line of a broken paragraph: "by the Ministry of Security." */
const WITHIN_A_SENTENCE = /^by (?:the|an?|its|their|his|her|this|that|these|those|more|some|all) /u;
const LANGUAGE = /(?:\s(?:EN|ES|PT|FR)){1,4}$/;
const AFFILIATION = /\s(?:for|of|para|from)\s(?=\p{Lu})/u;
const PLACE = /\s(?:in|en|em)\s\p{Lu}[\p{L} .]{0,60}$/u;
const BETWEEN_NAMES = /\s{0,3}[,;&]\s{0,3}|\s(?:and|with)\s/iu;
const BETWEEN_SPANISH_NAMES = /\s(?:y|e|con|com)\s/iu;

/** "By Christopher Looft", "By Julieta Pelcastre/Dialogo", "Por Ana Ruiz y Luis Paz", "By Dialogo": people apart from outlets. */
export function readByline(line: string): Byline | undefined {
  const lead = LEAD.exec(line)?.[0];
  if (lead === undefined) return undefined;
  const names = line.slice(lead.length);
  return WITHIN_A_SENTENCE.test(line) && outletOf(names) === undefined ? undefined : namesIn(names);
}

/** The names of a byline without its "By". */
export function namesIn(text: string): Byline | undefined {
  const authors: string[] = [];
  let outlet: string | undefined;
  const bare = text.replace(LANGUAGE, '');
  const [names = '', ...affiliations] = bare.split(AFFILIATION);
  const whole =
    outletOf(names.trim()) ?? (isPublisherName(bare.trim()) && !bare.includes(',') ? bare.trim() : undefined);
  if (whole !== undefined) return { authors: [], outlet: whole };
  for (const [at, piece] of piecesOf(names).entries()) {
    const name = withoutRank(piece.replace(PLACE, '').trim());
    if (outletOf(name) !== undefined) outlet ??= outletOf(name);
    else if (name === '' || isNewsroomRole(name)) continue;
    else if (at > 0 && countryOfPlace(name) !== undefined) continue;
    else if (isPersonShaped(name) && name.includes(' ')) authors.push(name);
    else if (at === 0 && isNoPerson(name) && isNameShaped(name)) outlet ??= name;
    else if (at === 0) return undefined;
  }
  for (const affiliation of affiliations.map((name) => name.trim()))
    if (outletOf(affiliation) ?? isNameShaped(affiliation)) outlet ??= affiliation;
  if (authors.length === 0 && outlet === undefined && !isNewsroomRole(names.trim())) return undefined;
  return { authors, outlet };
}

/** In "Otamendi y Paz" the "y" joins the surnames of one person: nobody signs with one word. */
function piecesOf(names: string): string[] {
  return names.split(BETWEEN_NAMES).flatMap((part) => {
    const pieces = part.split(BETWEEN_SPANISH_NAMES);
    return pieces.every((piece) => piece.trim().includes(' ')) ? pieces : [part];
  });
}
