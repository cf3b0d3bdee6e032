import type { ArticleRecord, Cooperation, Figure } from '../functions/records/schema/index.ts';

/** The record as a page of text for people. */
export function prettyRecord(record: ArticleRecord): string {
  const { article } = record;
  const byline = [article.outlet, article.publishedOn, article.authors.join(', ')].filter(Boolean).join(' · ');
  const lines = [
    article.title ?? article.key,
    byline,
    ...(article.reason ? [`rejected: ${article.reason.message}`] : []),
    ...section('Countries', [record.countries.map(({ code, mentions }) => `${code} ${mentions}`).join('  ')]),
    ...section(
      'People',
      record.people.map(({ name, roles, country }) =>
        [name, roles.map((role) => role.title).join('; '), country].filter(Boolean).join(' · '),
      ),
    ),
    ...section(
      'Organizations',
      record.organizations.map(({ name, acronym, type, country }) =>
        [name, acronym, type, country].filter(Boolean).join(' · '),
      ),
    ),
    ...section(
      'Places',
      record.places.map(({ name, type, country }) => [name, type, country].filter(Boolean).join(' · ')),
    ),
    ...section('Cooperation', record.cooperation.map(act)),
    ...section('Figures', record.figures.map(figure)),
    ...section(
      'Statements',
      record.statements.map(({ speaker, text }) => `${speaker ?? 'unknown'}: “${text}”`),
    ),
    ...section(
      'Warnings',
      article.warnings.map(({ message }) => message),
    ),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n\n`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.every((line) => line === '') ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const act = ({ parties, kind, status, date, topics, attribution, evidence }: Cooperation): string =>
  `${parties.join('+')} ${kind}, ${status}${date ? `, ${date}` : ''}${topics.length > 0 ? ` [${topics.join(', ')}]` : ''}${attribution ? ` (${attribution})` : ''}\n      “${evidence.exact}”`;

const figure = ({ measure, value, valueMax, unit, item, period, country, goal }: Figure): string =>
  [
    `${value}${valueMax === null ? '' : `–${valueMax}`} ${unit === '1' ? '' : unit}`.trim(),
    item,
    measure,
    goal ? 'target' : null,
    country,
    period,
  ]
    .filter(Boolean)
    .join(' · ');
