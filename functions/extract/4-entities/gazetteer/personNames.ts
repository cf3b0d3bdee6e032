import { fold } from '../../3-text/fold.ts';
import givenNames from '../../vocabulary/givenNames.json' with { type: 'json' };
import surnames from '../../vocabulary/surnames.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { wordSet } from './phraseTrie.ts';

const GIVEN = lazily(() => wordSet([...givenNames.givenNames, ...givenNames.ambiguous]));
const SURNAMES = lazily(() => wordSet([...surnames.surnames, ...surnames.ambiguous]));
const AMBIGUOUS = lazily(() => wordSet([...givenNames.ambiguous, ...surnames.ambiguous]));
const PARTICLES = new Set('de del la las los da das do dos e y van der den von di du le al bin'.split(' '));

export const isGivenName = (word: string): boolean => GIVEN().has(fold(word));
export const isSurname = (word: string): boolean => SURNAMES().has(fold(word));
/** Also an everyday word, a month or a place: proves nothing alone. */
export const isAmbiguousName = (word: string): boolean => AMBIGUOUS().has(fold(word));
/** Lower-case words inside a name: "de la", "dos", "y", "von". */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
