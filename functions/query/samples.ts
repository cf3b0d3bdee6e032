/** The id of `seeds/peru-brazil-river-patrols.txt`, which the local stack loads: examples are about what is there. */
export const SAMPLE_ARTICLE = '461cd779abe3ac64';

/** The memorandum of Brazil and Peru in the same article. */
export const SAMPLE_ACT = 'a29453e4edd6e8ca-eced842b1ade';
