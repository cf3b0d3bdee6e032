import { type Answer, answer } from '../../../../cli/score/answer/index.ts';
import { type ArticleRecord, articleRecord } from '../../../../functions/records/schema/index.ts';

export const TEXT =
  'Peru and Chile signed an accord in Lima. Police seized 53 tons of marijuana. "We will work as one," said Ana Ruiz.';

/** An answer with the article's title alone; each test adds the lists it is about. */
export const answerWith = (lists: Record<string, unknown> = {}): Answer =>
  answer.parse({ article: { title: 'An Accord' }, ...lists });

const evidence = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact });

export const act = (fields: Record<string, unknown> = {}) => ({
  id: '0123456789abcdef-c0',
  parties: ['CL', 'PE'],
  kind: 'agreement',
  status: 'signed',
  date: null,
  topics: [],
  participants: [],
  place: null,
  attribution: null,
  section: 'report',
  plover: { event: 'AGREE', mode: null },
  cameo: '057',
  evidence: evidence('Peru and Chile signed an accord'),
  ...fields,
});

export const figure = (fields: Record<string, unknown> = {}) => ({
  id: '0123456789abcdef-f0',
  measure: 'seizure',
  value: 53,
  valueMax: null,
  unit: 't',
  item: 'marijuana',
  qualifier: 'exact',
  period: null,
  per: null,
  country: null,
  place: null,
  actor: null,
  goal: false,
  section: 'report',
  attribution: null,
  evidence: evidence('53 tons of marijuana'),
  ...fields,
});

export const statement = (fields: Record<string, unknown> = {}) => ({
  id: '0123456789abcdef-s0',
  speaker: 'Ana Ruiz',
  text: 'We will work as one,',
  medium: null,
  section: 'report',
  evidence: evidence('"We will work as one," said Ana Ruiz.'),
  ...fields,
});

export const organization = (name: string, acronym: string | null = null) => ({
  id: 'some-id',
  name,
  acronym,
  type: 'government',
  country: null,
  mentions: 1,
  evidence: evidence('Police'),
});

export const person = (name: string, title: string | null = null) => ({
  id: 'some-id',
  name,
  roles: title === null ? [] : [{ title, country: null, organization: null, status: null, since: null }],
  country: null,
  mentions: 1,
  evidence: evidence('Ana Ruiz'),
});

export const country = (code: string) => ({ code, mentions: 1, evidence: evidence('Peru') });

/** A record of the text above with the lists given, checked against the schema. */
export const recordWith = (lists: Record<string, unknown> = {}): ArticleRecord =>
  articleRecord.parse({
    article: {
      id: '0123456789abcdef',
      key: 'an-accord.txt',
      status: 'extracted',
      reason: null,
      title: 'An accord',
      outlet: null,
      section: null,
      authors: [],
      publishedOn: null,
      datelineCountry: null,
      language: 'en',
      url: null,
      text: TEXT,
      wordCount: 21,
      warnings: [],
    },
    countries: [],
    people: [],
    organizations: [],
    places: [],
    cooperation: [],
    figures: [],
    statements: [],
    ...lists,
  });
