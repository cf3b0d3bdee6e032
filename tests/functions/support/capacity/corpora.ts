import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { type ArticleRecord, partyCode } from '../../../../functions/records/schema/index.ts';
import { sampleRecord } from '../sampleRecord.ts';

/** How many records an article of these corpora has. */
const RECORDS_AN_ARTICLE = 9;

/** Articles that have what the examples of the parameters ask for, each with some records. */
export function wantedArticles(count: number): readonly ArticleRecord[] {
  return Array.from({ length: count }, (_, at) => wanted(at));
}

/** So many records that have nothing that the examples ask for: of other years, countries, people and words. */
export function* otherRecords(count: number): Generator<ArticleRecord> {
  const models = Array.from({ length: 12 * 28 }, (_, day) => other(day));
  const articles = Math.ceil(count / RECORDS_AN_ARTICLE);
  for (let at = 0; at < articles; at += 1) {
    const model = models[at % models.length] ?? other(at);
    const key = `other/${at}.txt`;
    // Each with somebody else, so that no two articles tell of relatives.
    const parties = [partyCode.parse('CL'), partyCode.parse(`BODY-${String(at).padStart(6, '0')}`)];
    const cooperation = model.cooperation.map((act) => ({ ...act, parties }));
    yield { ...model, article: { ...model.article, id: articleIdOf(key), key }, cooperation };
  }
}

/** The oldest of all, so that whoever reads through a list meets everything else first. */
function wanted(at: number): ArticleRecord {
  const day = `0${1 + (at % 9)}`;
  const evidence = { start: 0, end: 51, exact: 'memorandum on training: cocaine seized on the river' };
  const parts = { participants: ['Otavio Sampaio'], place: 'Tabatinga', evidence, section: 'analysis' };
  const act = { ...parts, parties: ['CO', 'PE'], topics: ['drug-trafficking'], kind: 'agreement', status: 'signed' };
  const seized = { measure: 'seizure', unit: 'kg', item: 'cocaine', place: 'Tumaco', actor: 'National Police' };
  const figure = { ...seized, country: 'PE', evidence, section: 'analysis' };
  return sampleRecord(`wanted/${at}.txt`, {
    article: { status: 'rejected', authors: ['Rivas'], publishedOn: `1957-05-${day}` },
    countries: [{ code: 'PE' }],
    people: [
      { name: 'Otavio Sampaio', country: 'PE', roles: [role('Defense Minister')] },
      { name: 'Gastón Fuenzalida', country: 'PE' },
    ],
    organizations: [{ name: 'FARC', type: 'armed-group', country: 'PE' }],
    places: [{ name: 'Beagle Channel', type: 'water', country: 'PE' }],
    cooperation: [
      { ...act, date: `${1951 + (at % 8)}-05-${day}` },
      { ...act, date: `${1951 + (at % 8)}-06-${day}` },
    ],
    figures: [{ ...figure, period: '1957' }, figure],
    statements: [{ speaker: 'Gastón Fuenzalida', medium: 'O Globo', evidence, section: 'analysis' }],
  });
}

/** Of one of 336 days, each in a year of its own. */
function other(at: number): ArticleRecord {
  const year = 1985 + (at % 20);
  const day = `${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const evidence = { start: 0, end: 9, exact: `visit ${String(at).padStart(3, '0')}` };
  const parts = { participants: ['Soto'], place: 'Arica', evidence };
  const act = { ...parts, parties: ['CL', 'MX'], topics: ['trade'], status: 'completed', date: `${year}-${day}` };
  const arrested = { measure: 'arrest', unit: '1', item: 'person', place: 'Arica', actor: 'Navy' };
  const figure = { ...arrested, country: 'CL', period: `${year}-${day}`, evidence };
  return sampleRecord('other', {
    article: { outlet: 'Dialogo', authors: ['Soto'], publishedOn: `${year}-${day}` },
    countries: [{ code: 'CL' }],
    people: [{ name: 'Bruno Soto', country: 'CL', roles: [role('Admiral')] }],
    organizations: [{ name: 'Coast Guard', type: 'other', country: 'CL' }],
    places: [{ name: 'Arica', type: 'city', country: 'CL' }],
    cooperation: [
      { ...act, kind: 'meeting' },
      { ...act, kind: 'operation' },
    ],
    figures: [figure, figure],
    statements: [{ speaker: 'Bruno Soto', medium: 'EFE', evidence }],
  });
}

function role(title: string) {
  return { title, country: null, organization: null, status: null, since: null };
}
