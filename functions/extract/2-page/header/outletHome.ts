import type { CountryCode } from '../../../records/schema/index.ts';
import { tokenize } from '../../3-text/tokenize.ts';
import { countryNames } from '../../4-entities/gazetteer/countries.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import { listedCountry } from '../../4-entities/gazetteer/listedCountry.ts';
import media from '../../vocabulary/media.json' with { type: 'json' };
import outletHomes from '../../vocabulary/outletHomes.json' with { type: 'json' };
import { knownOutlet } from './outlets.ts';

const REPORT_ON_OTHERS: ReadonlySet<string> = new Set(outletHomes.reportOnOthers);

const homes = lazily(
  () =>
    new Map(
      media.flatMap(({ name, country, ...rest }) =>
        country === null || 'agency' in rest || REPORT_ON_OTHERS.has(country)
          ? []
          : [[name, listedCountry(country)] as const],
      ),
    ),
);

/**
 * Whose officials a paper need not call by their country: "The Gleaner" writes at home, "Government of Chile" of its own. An agency, an
 * embassy and the press of large countries write anywhere.
 */
export function homeOfOutlet(outlet: string | null): CountryCode | null {
  if (outlet === null) return null;
  return homes().get(knownOutlet(outlet) ?? '') ?? countryNamedIn(outlet);
}

function countryNamedIn(outlet: string): CountryCode | null {
  if (ABROAD.test(outlet)) return null;
  const tokens = tokenize(outlet);
  const named = new Set(
    tokens.flatMap((_, at) =>
      countryNames()
        .matchesAt(tokens, at)
        .filter(({ value }) => value.form !== 'government')
        .map(({ value }) => value.code),
    ),
  );
  const [country] = named;
  return country !== undefined && named.size === 1 && !REPORT_ON_OTHERS.has(country) ? country : null;
}

const ABROAD = /embass|consul|america/i;
