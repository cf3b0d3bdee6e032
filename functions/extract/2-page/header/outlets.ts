import { fold } from '../../3-text/fold.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import media from '../../vocabulary/media.json' with { type: 'json' };
import outlets from '../../vocabulary/outlets.json' with { type: 'json' };

interface Outlet {
  readonly name: string;
  readonly also?: readonly string[];
  readonly agency?: boolean;
  /** Lines that only this outlet's pages have. */
  readonly signs?: readonly string[];
}

const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const ARTICLE = /^(?:the|el|la|o|a) (?=\S)/;

const keyOf = (name: string): string => fold(name).replace(NOT_A_LETTER, ' ').trim();

const known = lazily(() => {
  const byName = new Map<string, Outlet>();
  const lists: readonly (readonly Outlet[])[] = [outlets, media];
  for (const list of lists) {
    for (const outlet of list) {
      for (const form of [outlet.name, ...(outlet.also ?? [])])
        if (!byName.has(keyOf(form))) byName.set(keyOf(form), outlet);
    }
  }
  return byName;
});

/** The outlet that is called so, in the spelling that it uses itself. Case, accents, marks and a leading "The" do not matter. */
export function knownOutlet(name: string): string | undefined {
  const key = keyOf(name);
  return (known().get(key) ?? known().get(key.replace(ARTICLE, '')) ?? byAddress(name))?.name;
}

const ADDRESS = /^(?:www\.)?([a-z0-9-]{4,40})\.(?:com|org|net|info|news|co)(?:\.[a-z]{2})?$/i;

const compact = lazily(() => new Map([...known()].map(([key, outlet]) => [key.replaceAll(' ', ''), outlet])));

/** "BuenosAiresHerald.com". */
function byAddress(name: string): Outlet | undefined {
  const host = ADDRESS.exec(name)?.[1]?.toLowerCase().replaceAll('-', '');
  return host === undefined ? undefined : (compact().get(host) ?? compact().get(host.replace(/^the/, '')));
}

const ROLE = /\s(?:staff|writers?|reporters?|correspondents?|editors?|news agency)$/iu;

/** The outlet as the line spells it: "Reuters Staff" is of Reuters. */
export function outletOf(part: string): string | undefined {
  if (knownOutlet(part) !== undefined) return part;
  const bare = part.replace(ROLE, '').replace(ROLE, '');
  return bare !== part && knownOutlet(bare) !== undefined ? bare : undefined;
}

/** A news agency, whose articles others print. */
export function knownAgency(name: string): string | undefined {
  const outlet = known().get(keyOf(name));
  return outlet?.agency ? outlet.name : undefined;
}

const signs = lazily(() => {
  const list: readonly Outlet[] = outlets;
  return new Map(list.flatMap(({ name, signs = [] }) => signs.map((sign) => [keyOf(sign), name] as const)));
});

const LONGEST_SIGN = 80;

/** The outlet of which one of the lines is a sign, such as the heading under which only it gives its view. */
export function outletWithSign(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const name = line.length > LONGEST_SIGN ? undefined : signs().get(keyOf(line));
    if (name !== undefined) return name;
  }
  return undefined;
}
