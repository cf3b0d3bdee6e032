import { createRequire } from 'node:module';

/** Another library doing part of the work on a text. */
export interface Rival {
  readonly name: string;
  readonly does: string;
  readonly run: (text: string) => unknown;
}

interface WinkDocument {
  tokens(): { out(its: unknown): unknown };
  sentences(): { out(): unknown };
}
interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): WinkDocument;
}
interface CompromiseView {
  people(): { out(form: 'array'): unknown };
  places(): { out(form: 'array'): unknown };
  organizations(): { out(form: 'array'): unknown };
}

const require = createRequire(import.meta.url);

/** wink-nlp with its English model: tokens, sentences, parts of speech. */
function wink(): Rival {
  const create = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  const nlp = create(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return {
    name: 'wink-nlp',
    does: 'tokens, sentences, parts of speech',
    run: (text) => {
      const doc = nlp.readDoc(text);
      return [doc.sentences().out(), doc.tokens().out(nlp.its.pos)];
    },
  };
}

/** compromise: people, places, organizations. */
function compromise(): Rival {
  const nlp = require('compromise') as (text: string) => CompromiseView;
  return {
    name: 'compromise',
    does: 'people, places, organizations',
    run: (text) => {
      const view = nlp(text);
      return [view.people().out('array'), view.places().out('array'), view.organizations().out('array')];
    },
  };
}

/** Those that are installed. */
export const rivals = (): readonly Rival[] => [wink, compromise].flatMap((load) => ifInstalled(load));

function ifInstalled(load: () => Rival): readonly Rival[] {
  try {
    return [load()];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return [];
    throw error;
  }
}
