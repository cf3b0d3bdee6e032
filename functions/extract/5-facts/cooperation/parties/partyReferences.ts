import { type PartyCode, partyCode } from '../../../../records/schema/index.ts';
import type { Entities } from '../../../4-entities/index.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };
import { isPlace } from './isPlace.ts';
import { isFugitives, isOriginOfPeople, isRequestToHandOver, isSentTeam } from './originOfPeople.ts';

/** A word of the text that stands for one party. */
export interface PartyReference {
  readonly code: PartyCode;
  readonly first: number;
  readonly last: number;
  /** `location`: "in Peru", where an act may happen without the country's part in it; `border`: "its border with Peru". */
  readonly via: 'country' | 'border' | 'location' | 'body' | 'organization' | 'person' | 'anaphora';
}

/** Nouns after an adjective of nationality that speak of people and goods, not of the state: "Colombian guerrillas". */
const NOT_THE_STATE = new Set(words.notTheState);
/** "Panamanian border officers", "Mexican drug agents": they act for the state, whatever they deal with. */
const AGENTS = new Set(words.agents);
/** "HMCS Goose Bay": the navy whose ship it is. */
const SHIPS = new Map(Object.entries(words.shipPrefixes));
const NO_PARTY: ReadonlySet<string> = new Set(words.noParty);
/** "flown to Bogotá", "passed on to Lima": a city stands for where something goes. */
/** "officers in Antwerp". */
const ACTORS = new Set([...words.actors, 'officers', 'detectives', 'gendarmes', 'marshals', 'investigators']);
const TOWARDS = new Set(['to', 'from']);
const EXAMPLES = new Set(['including', 'like', 'includes', 'include', 'such', 'observers', 'observer']);

/** Countries, bodies, forces and officials of the text that can act for a party, in text order. */
export function partyReferences({ doc, people, organizations }: Entities): readonly PartyReference[] {
  const personCountry = new Map(
    people.flatMap((person) => person.mentions.map((mention) => [mention, person.country] as const)),
  );
  const organizationOf = new Map(
    organizations.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const references: PartyReference[] = [];
  const add = (code: string, first: number, last: number, via: PartyReference['via']) =>
    references.push({ code: partyCode.parse(code), first, last, via });
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const ship = doc.tokens[at]?.casing === 'lower' ? undefined : SHIPS.get(word(doc, at));
    if (ship !== undefined) add(ship, at, at + 1, 'organization');
    const country = doc.countryAt(at);
    if (country !== undefined && country.first === at) {
      if (isActor(doc, at)) add(country.code, at, country.last, viaOf(doc, at, references.at(-1)));
      continue;
    }
    const name = doc.nameAt(at);
    if (name === undefined || name.first !== at) continue;
    if (name.type === 'person') {
      const code = personCountry.get(name);
      if (code) add(code, at, name.last, 'person');
    } else if (name.type === 'place') {
      if (name.country && word(doc, at - 1) === 'in' && ACTORS.has(word(doc, at - 2)))
        add(name.country, at, name.last, 'country');
      else if (
        name.country &&
        (TOWARDS.has(word(doc, at - 1)) || ['in', 'at'].includes(word(doc, at - 1)) || isVisited(doc, at))
      )
        add(name.country, at, name.last, 'location');
      else if (name.country && isEndOfStretch(doc, at)) add(name.country, at, name.last, 'country');
    } else if (name.type === 'organization') {
      const entity = organizationOf.get(name);
      if (entity?.party && !isCurrency(doc, name.last))
        add(entity.party, at, name.last, isComplement(doc, at) || isMediator(doc, at) ? 'location' : 'body');
      else if (
        entity?.country &&
        (entity.type === 'government' || entity.type === 'security-force') &&
        !isExample(doc, at) &&
        !isOwned(doc, at)
      )
        add(entity.country, at, name.last, 'organization');
    }
  }
  return references;
}

/** "is scheduled to visit Tegucigalpa". */
const isVisited = (doc: Annotated, at: number): boolean => /^visit(?:s|ed|ing)?$/.test(word(doc, at - 1));

/** "patrols between Dajabón and Ouanaminthe": each end for its country. */
function isEndOfStretch(doc: Annotated, at: number): boolean {
  if (word(doc, at - 1) === 'between') return true;
  const before = word(doc, at - 1) === 'and' ? doc.nameAt(at - 2) : undefined;
  return before?.type === 'place' && word(doc, before.first - 1) === 'between';
}

/** "the summit of the Pacific Alliance": where members act, the body is the occasion. */
const isComplement = (doc: Annotated, at: number): boolean =>
  word(doc, at - 1) === 'of' || (['the', 'a', 'an'].includes(word(doc, at - 1)) && word(doc, at - 2) === 'of');

/** Not "Colombian guerrillas", "the Mexican Sinaloa Cartel", "suspects from several countries, including Peru". */
function isActor(doc: Annotated, at: number): boolean {
  const country = doc.countryAt(at);
  if (country === undefined || NO_PARTY.has(country.code) || isExample(doc, at)) return false;
  const owner = doc.nameAt(at);
  if (owner?.type === 'organization')
    return (
      owner.organizationType === 'government' ||
      owner.organizationType === 'security-force' ||
      owner.organizationType === 'intergovernmental'
    );
  if (isCurrency(doc, country.last) || isLanguage(doc, at) || isOriginOfPeople(doc, at) || isFugitives(doc, at))
    return false;
  const next = doc.nameAt(country.last);
  if (
    next?.type === 'organization' &&
    ['criminal-group', 'armed-group', 'media', 'civil-society', 'company'].includes(next.organizationType)
  )
    return false;
  const reach = country.form === 'adjective' ? 3 : 1;
  for (let i = country.last; i < country.last + reach; i += 1) {
    if (isRequestToHandOver(doc, i)) return true;
    if (word(doc, i) === 'people' && country.form === 'adjective' && word(doc, at - 1) === 'the') return true;
    if (NOT_THE_STATE.has(word(doc, i)))
      return isSentTeam(doc, at) || [1, 2].some((step) => AGENTS.has(word(doc, i + step)));
    if (doc.tokens[i]?.casing !== 'lower') break;
  }
  return true;
}

/** "US$4.2 million". */
const isCurrency = (doc: Annotated, at: number): boolean =>
  doc.tokens[at]?.text.startsWith('$') === true && doc.tokens[at]?.spaced === false;

const isLanguage = (doc: Annotated, at: number): boolean =>
  doc.countryAt(at)?.form === 'adjective' && word(doc, at - 1) === 'in' && doc.tokens[at + 1]?.kind === 'mark';

const MEDIATION = new Set(['brokered', 'mediated', 'facilitated', 'moderated']);

/** "a deal brokered by the OAS": who brings others together takes no part. */
const isMediator = (doc: Annotated, at: number): boolean => {
  const by = word(doc, at - 1) === 'the' ? at - 2 : at - 1;
  return word(doc, by) === 'by' && MEDIATION.has(word(doc, by - 1));
};

function viaOf(doc: Annotated, at: number, before: PartyReference | undefined): PartyReference['via'] {
  if (isPlace(doc, at, before) || isMediator(doc, at)) return 'location';
  return word(doc, at - 1) === 'with' && BORDERS.has(word(doc, at - 2)) ? 'border' : 'country';
}

const BORDERS = new Set(['border', 'borders', 'frontier']);

/** With these begin the names of bodies of any country. */
const ANYBODYS = new Set(['joint', 'national', 'special', 'combined', 'federal']);

/** "Guatemala's National Civil Police", "its Joint Task Force": whose it is says the word before it, not a list. */
const isOwned = (doc: Annotated, at: number): boolean =>
  (['its', 'their'].includes(word(doc, at - 1)) && ANYBODYS.has(word(doc, at))) ||
  (doc.tokens[at - 1]?.kind === 'possessive' && doc.countryAt(at - 2) !== undefined);

const LONGEST_LIST = 60;

/** A list of examples opened up to the sentence's start by "including", "such as", "like". */
function isExample(doc: Annotated, at: number): boolean {
  const first = Math.max(doc.sentenceAt(at)?.first ?? at, at - LONGEST_LIST);
  for (let i = at - 1; i >= first; i -= 1) {
    if (EXAMPLES.has(word(doc, i))) return word(doc, i) !== 'such' || word(doc, i + 1) === 'as';
    const isInList =
      doc.countryAt(i) !== undefined || [',', 'and', 'the', 'or', 'as', 'of', 'from'].includes(word(doc, i));
    if (!isInList) return false;
  }
  return false;
}
