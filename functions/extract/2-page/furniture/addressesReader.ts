import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 70;
const QUOTED = /["“”«»]/;
const READER = /\b(?:you|your|yours|usted|ustedes|você|vocês)\b/iu;
const OUTLET_ITSELF = /\b(?:we|our|us|nuestro|nuestra|nuestros|nuestras|nosso|nossa)\b/iu;
const SERVICE =
  /\b(?:donat(?:e|es|ing|ions?)|subscri(?:be|bers?|ptions?)|newsletters?|bolet(?:ín|im)|inbox|sign up|log ?in|e-?mail|your comments?|feedback|click|browser|cookies|preferences|notifications?|republish|reprint|download the|app store|follow|this (?:site|page|website|article|story)|our (?:work|journalism|reporting|coverage|site|website|readers|articles|stories|newsroom|reporters)|what we do|reader[- ]supported)\b/iu;

/** An article speaks of others; a paragraph that asks "you" to subscribe, give or comment, outside of quotation marks, is the outlet's own business. */
export const addressesReader: BlockRule = {
  name: 'appeal',
  isFurniture: ({ text }) => {
    if (wordsIn(text) > MOST_WORDS || QUOTED.test(text) || !SERVICE.test(text)) return false;
    return READER.test(text) || (OUTLET_ITSELF.test(text) && APPEAL.test(text));
  },
};

const APPEAL = /\b(?:support|donat(?:e|ions?)|subscribe|contribut(?:e|ions?)|newsletter|republish|free to)\b/iu;
