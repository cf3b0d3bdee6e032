import { articleIdOf } from '../../functions/records/articleId.ts';
import { type ArticleRecord, articleRecord, KINDS, STATUSES, TOPICS } from '../../functions/records/schema/index.ts';

const COUNTRIES = 'AR BO BR CL CO CR CU DO EC GT GY HN MX NI PA PE PY SV US UY'.split(' ');
const OUTLETS = ['InSight Crime', 'Dialogo', 'Agencia Andes'];
const NAMES = ['Ana', 'Luis', 'Marta', 'Pedro', 'Rosa', 'Hugo', 'Elena', 'Iván'];
const SURNAMES = ['Ríos', 'Quispe', 'Sampaio', 'Mendoza', 'Vera', 'Castro', 'Luna', 'Paz', 'Soto'];
const ITEMS = ['cocaine', 'marijuana', 'weapon', 'person', 'aircraft'];
const WORDS = Array.from({ length: 2_000 }, (_, at) => `word${at}`);

/** Made up, always the same ones: eleven records an article, fewer and shorter ones than a real article has. */
export function* madeRecords(count: number): Generator<ArticleRecord> {
  for (let at = 0; at < count; at += 1) yield madeRecord(at);
}

export const keyOf = (at: number): string => `made/${at}.txt`;

function madeRecord(at: number): ArticleRecord {
  const { pick, day } = chance(at);
  const id = articleIdOf(keyOf(at));
  const published = day();
  const [one, other] = pair(pick);
  const evidence = () => {
    const exact = ['the', 'forces', ...Array.from({ length: 8 }, () => pick(WORDS))].join(' ');
    return { start: 0, end: exact.length, exact };
  };
  const name = `${pick(NAMES)} ${pick(SURNAMES)}`;
  const mentioned = (code: string) => ({ code, mentions: 1, evidence: evidence() });
  const place = {
    id: 'tumaco',
    name: 'Tumaco',
    also: [],
    type: 'city',
    country: one,
    mentions: 1,
    evidence: evidence(),
  };
  const said = { id: `${id}-s0`, speaker: name, text: 'We will go on together', medium: null, section: 'report' };
  return articleRecord.parse({
    article: { ...ABOUT, id, key: keyOf(at), title: `About ${at}`, outlet: pick(OUTLETS), publishedOn: published },
    countries: [mentioned(one), mentioned(other)],
    people: [{ id: 'somebody', name, roles: [ROLE], country: one, mentions: 1, evidence: evidence() }],
    organizations: [{ ...FORCE, country: one, evidence: evidence() }],
    places: [place],
    // The second act is one that other articles may report as well.
    cooperation: [madeAct(chance(at), `${id}-c0`, evidence()), madeAct(chance(at % 5_000), `${id}-c1`, evidence())],
    figures: [0, 1].map((ordinal) => ({
      ...FIGURE,
      id: `${id}-f${ordinal}`,
      value: 1 + ((at * 7) % 900),
      item: pick(ITEMS),
      period: day().slice(0, 7),
      country: one,
      evidence: evidence(),
    })),
    statements: [{ ...said, evidence: evidence() }],
  });
}

function madeAct({ pick, day }: Chance, id: string, evidence: object) {
  const about = { kind: pick(KINDS), status: pick(STATUSES), topics: [pick(TOPICS)], date: day() };
  return { ...ACT, ...about, id, parties: pair(pick), evidence };
}

function pair(pick: Chance['pick']): [string, string] {
  const one = pick(COUNTRIES);
  const other = pick(COUNTRIES.filter((code) => code !== one));
  return one < other ? [one, other] : [other, one];
}

type Chance = ReturnType<typeof chance>;

/** Picks by a sequence that begins at a seed. */
function chance(seed: number) {
  let state = 1 + seed * 7_919;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  for (let warm = 0; warm < 4; warm += 1) next();
  const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
    const value = values[next() % values.length];
    if (value === undefined) throw new RangeError('There is nothing to pick from.');
    return value;
  };
  const two = (most: number) => String(1 + (next() % most)).padStart(2, '0');
  return { pick, day: () => `${2000 + (next() % 20)}-${two(12)}-${two(28)}` };
}

const ABOUT = {
  status: 'extracted',
  reason: null,
  section: null,
  authors: ['Rivas'],
  datelineCountry: null,
  language: 'en',
  url: null,
  text: 'The forces met.',
  wordCount: 3,
  warnings: [],
};
const ROLE = { title: 'Defense Minister', country: null, organization: null, status: null, since: null };
const FORCE = { id: 'national-police', name: 'National Police', acronym: null, type: 'security-force', mentions: 1 };
const ACT = {
  participants: ['National Police'],
  place: null,
  attribution: null,
  section: 'report',
  plover: { event: 'COOPERATE', mode: null },
  cameo: '062',
};
const FIGURE = {
  measure: 'seizure',
  valueMax: null,
  unit: 'kg',
  qualifier: 'exact',
  per: null,
  place: 'Tumaco',
  actor: 'National Police',
  goal: false,
  section: 'report',
  attribution: null,
};
