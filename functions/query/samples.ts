/** The id of `seeds/peru-brazil-river-patrols.txt`, which the local stack loads: examples are about what is there. */
export const SAMPLE_ARTICLE = '461cd779abe3ac64';
