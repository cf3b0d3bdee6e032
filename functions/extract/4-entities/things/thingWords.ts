import things from '../../vocabulary/things.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import { PhraseTrie, wordSet } from '../gazetteer/phraseTrie.ts';

const phrases = (list: readonly string[]) =>
  lazily(() => {
    const trie = new PhraseTrie<true>();
    for (const phrase of list) trie.add(phrase, true);
    return trie;
  });

/** "Operation", "Project": the name follows. */
export const beforeNames = phrases(things.before);
/** "Resolution", "Annex": a number follows. */
export const beforeNumbers = phrases(things.numbered);
/** "Treaty", "Action Plan": the name goes before. */
export const afterNames = phrases(things.after);
/** "War of the Pacific", "Treaty of Tlatelolco": what follows "of" belongs to the name; not so with "Meeting of the Commission". */
export const takesOf = lazily(() => wordSet(things.takesOf));
/** "UNITAS": known by its own name. */
export const knownThings = phrases(things.known);
export const modelsAlone = phrases(things.models);
/** Said only after a designation ("C-130 Hercules"), else a hero or a bird. */
export const modelNames = phrases(things.modelNames);
export const vesselNouns = phrases(things.vesselNouns);
export const vesselPrefixes = lazily(() => new Set(things.vesselPrefixes));
/** "operation", "exercise", "law": what such names are names of. */
export const undertakings = lazily(() => wordSet(things.undertakings));
/** "dubbed", "called". */
export const namingVerbs = lazily(() => wordSet(things.naming));

/** Every word that makes a name no organization's. */
export const thingHeads = [...things.before, ...things.numbered, ...things.after, ...things.vesselPrefixes];
