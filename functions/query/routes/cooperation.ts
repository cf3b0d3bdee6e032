import { LISTS } from '../../records/store/lists/index.ts';
import { gatherActs } from '../acts/gatherActs.ts';
import { gatheredListRoute } from '../listRoute.ts';
import { kindFilter, statusFilter, topicFilter } from '../parameters/acts.ts';
import { pairFilter, partiesFilter } from '../parameters/codes.ts';
import { evidenceFilter, outletFilter, sectionFilter, wordsFilter } from '../parameters/shared.ts';

export const cooperationRoute = gatheredListRoute({
  name: 'listCooperation',
  path: '/cooperation',
  summary:
    'Acts of security cooperation: who with whom, what, when, each with its reports (up to 20) and the words that say so. An act is listed if one of its reports is all that is asked for',
  list: LISTS.cooperation,
  filters: [
    pairFilter,
    wordsFilter('participant', 'participant', 'A person or organization that acted for a party.', 'Sampaio'),
    evidenceFilter('memorandum training'),
    wordsFilter('place', 'place', 'The place where it happened.', 'Tabatinga'),
    partiesFilter,
    topicFilter,
    kindFilter,
    statusFilter,
    outletFilter,
    sectionFilter,
  ],
  examples: [
    '/cooperation?country=PE,CO',
    '/cooperation?kind=agreement&from=2011&to=2013',
    '/cooperation?topic=arms-trafficking',
  ],
  item: async () => (await import('../shapes/act.ts')).act,
  gathering: gatherActs,
  show: ({ fact }) => fact,
});
