/** The closed lists of the record vocabulary. Source: the field's own terms; PLOVER 2.0 and CAMEO for event codes. */

export const KINDS = [
  'agreement',
  'pledge',
  'meeting',
  'operation',
  'exercise',
  'training',
  'information-exchange',
  'assistance',
  'institution',
  'industry',
  'justice',
] as const;

export const STATUSES = ['proposed', 'planned', 'agreed', 'signed', 'ongoing', 'completed', 'ended'] as const;

export const TOPICS = [
  'organized-crime',
  'drug-trafficking',
  'coca-eradication',
  'precursors',
  'money-laundering',
  'contraband',
  'arms-trafficking',
  'human-trafficking',
  'migrant-smuggling',
  'illegal-mining',
  'illegal-logging',
  'wildlife-trafficking',
  'illegal-fishing',
  'terrorism',
  'insurgency',
  'cybercrime',
  'cyber-defense',
  'kidnapping',
  'extortion',
  'theft',
  'corruption',
  'gangs',
  'piracy',
  'border-security',
  'air-control',
  'maritime-security',
  'intelligence',
  'military-education',
  'defense-industry',
  'disaster-response',
  'demining',
  'peace-process',
  'forensics',
  'police-reform',
  'justice',
  'prisons',
  'peacekeeping',
  'human-rights',
  'civic-action',
  'development',
  'health',
  'education',
  'trade',
  'culture',
  'migration',
  'environment',
] as const;

export const MEASURES = [
  'seizure',
  'eradication',
  'cultivation',
  'production',
  'destruction',
  'arrest',
  'casualty',
  'flow',
  'presence',
  'area',
  'funding',
  'price',
  'change',
  'share',
  'personnel',
  'distance',
  'other',
] as const;

export const QUALIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const;

export const RATE_PERIODS = ['day', 'week', 'month', 'year'] as const;

export const ORGANIZATION_TYPES = [
  'government',
  'security-force',
  'armed-group',
  'criminal-group',
  'intergovernmental',
  'media',
  'civil-society',
  'company',
  'other',
] as const;

export const PLACE_TYPES = ['country-region', 'admin', 'city', 'water', 'border', 'other'] as const;

/** Who speaks: the outlet reporting what happened, or the outlet giving its own view. */
export const SECTIONS = ['report', 'analysis'] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Topic = (typeof TOPICS)[number];
export type Measure = (typeof MEASURES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type RatePeriod = (typeof RATE_PERIODS)[number];
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export type PlaceType = (typeof PLACE_TYPES)[number];
export type Section = (typeof SECTIONS)[number];
