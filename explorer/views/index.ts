import { FILTER_NAMES } from '../filters/filters.ts';
import type { ViewEntry } from '../shell/view.ts';

/** Every way to look at the records, in the order of the header. */
export const VIEWS: readonly ViewEntry[] = [
  { name: 'acts', title: 'Acts', filters: FILTER_NAMES, inHeader: true, open: () => import('./acts/actsView.tsx') },
  {
    name: 'network',
    title: 'Network',
    filters: ['countries', 'topic', 'kind', 'status', 'from', 'to'],
    inHeader: true,
    open: () => import('./network/networkView.tsx'),
  },
  {
    name: 'timeline',
    title: 'Timeline',
    filters: ['countries', 'topic', 'kind', 'status', 'from', 'to'],
    inHeader: true,
    open: () => import('./timeline/timelineView.tsx'),
  },
  {
    name: 'country',
    title: 'Countries',
    filters: ['countries', 'topic', 'kind', 'status', 'from', 'to'],
    inHeader: true,
    open: () => import('./country/countryView.tsx'),
  },
  {
    name: 'articles',
    title: 'Articles',
    filters: ['countries', 'from', 'to', 'outlet'],
    inHeader: true,
    open: () => import('./articles/articlesView.tsx'),
  },
  {
    name: 'search',
    title: 'Search',
    filters: FILTER_NAMES,
    inHeader: true,
    open: () => import('./search/searchView.tsx'),
  },
  { name: 'article', title: 'Article', filters: [], inHeader: false, open: () => import('./article/articleView.tsx') },
];
