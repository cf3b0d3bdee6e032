import type { BlockRule } from '../block.ts';
import { wordsIn } from '../shape.ts';

const MOST_WORDS = 40;
const NETWORK = /\b(?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|tiktok|flickr|threads|bluesky)\b/iu;
const INVITES =
  /^(?:follow|find|like|join|connect|visit|watch|subscribe|share|send|tweet|s[ií]g(?:ue|a|an)(?:nos)?|sigam?|curta|compart[ae])\b/iu;
const HANDLE = /(?:^|\s)@\w{2,30}\b/;

/** "Follow The Gleaner on Twitter @JamaicaGleaner": networks and handles, asked for and not told of. */
export const social: BlockRule = {
  name: 'social',
  isFurniture: ({ text }) =>
    wordsIn(text) <= MOST_WORDS &&
    ((NETWORK.test(text) && INVITES.test(text)) ||
      (HANDLE.test(text) && NETWORK.test(text) && !text.includes('“') && !text.includes('"'))),
};
