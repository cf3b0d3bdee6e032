import { KINDS, STATUSES, TOPICS } from '../../records/schema/terms.ts';
import type { Filter } from './parameter.ts';
import { term } from './text.ts';

/** What acts are told apart by, wherever they are listed or counted. */
export const topicFilter: Filter = {
  name: 'topic',
  respect: 'topic',
  schema: term(TOPICS, 'What the act is about.'),
  example: 'drug-trafficking',
};

export const kindFilter: Filter = {
  name: 'kind',
  respect: 'kind',
  schema: term(KINDS, 'What sort of act it is.'),
  example: 'agreement',
};

export const statusFilter: Filter = {
  name: 'status',
  respect: 'status',
  schema: term(STATUSES, 'How far the act has come.'),
  example: 'signed',
};
