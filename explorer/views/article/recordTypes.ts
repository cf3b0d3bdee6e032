/** Everything that is found in a text, in the order in which it is listed. */
export const RECORD_TYPES = ['act', 'figure', 'statement', 'person', 'organization', 'place', 'country'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export const TYPE_TITLES: Readonly<Record<RecordType, string>> = {
  act: 'Acts',
  figure: 'Figures',
  statement: 'Statements',
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  country: 'Countries',
};
