/** Under which CloudWatch keeps what the ingest function measures; the dashboard and the alarms read it by these names. */
export const NAMESPACE = 'Entente';
export const SERVICE = 'ingest';

/** How many articles came to which end, a key that is looked at twice counting twice. */
export const ARTICLES = {
  extracted: 'ArticlesExtracted',
  rejected: 'ArticlesRejected',
  removed: 'ArticlesRemoved',
  unchanged: 'ArticlesUnchanged',
  failed: 'ArticlesFailed',
} as const;

export const FACTS = {
  cooperation: 'Acts',
  figures: 'Figures',
  statements: 'Statements',
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  countries: 'Countries',
} as const;

/** Of one article, from its bytes to its record. */
export const EXTRACTION_TIME = 'ExtractionTime';

/** How long the oldest message of a batch has waited since it was sent. */
export const OLDEST_MESSAGE_AGE = 'OldestMessageAge';
