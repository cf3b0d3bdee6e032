import { articleIdOf } from '../../functions/records/articleId.ts';

/** One picture of the tour. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

export const SIZE = { width: 1200, height: 750 };
const PHONE = { width: 390, height: 780 };

const ARTICLE = articleIdOf('seeds/peru-brazil-river-patrols.txt');

/** Each view over the samples, in the order of the README's tour. */
export const SHOTS: readonly Shot[] = [
  { name: 'acts', path: '/explore/acts' },
  { name: 'article', path: `/explore/article/${ARTICLE}?record=${ARTICLE}-c1` },
  { name: 'network', path: '/explore/network' },
  { name: 'timeline', path: '/explore/timeline', scheme: 'dark' },
  { name: 'country', path: '/explore/country?country=PE' },
  { name: 'pair', path: '/explore/country?country=BR,PE' },
  { name: 'search', path: '/explore/search?q=cocaine', scheme: 'dark' },
  { name: 'phone', path: '/explore/acts?country=BR,PE', size: PHONE },
];
