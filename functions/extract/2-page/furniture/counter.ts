import type { BlockRule } from '../block.ts';
import { hasFullStop, wordsIn } from '../shape.ts';

const COUNTED =
  /^\d[\d.,]{0,8}\s?[kKmM]?\s?(?:shares?|views?|comments?|likes?|reactions?|retweets?|tweets?|reads?|followers?|votes?|ratings?|stars?|hits|visits|vistas|comentarios|comentários|compartidos|min(?:ute)?s?(?: read)?)\b.{0,60}$/iu;
const COUNTED_WITHIN = /\b\d{1,6} (?:shares?|views?|comments?|likes?|reactions?|retweets?|comentarios|comentários)\b/iu;
const MOST_WORDS_WITHIN = 8;
const LABEL_AND_COUNT =
  /^(?:hits|views|visits|visitas|shares?|reads|likes|comments?|comentarios)\s?[:(]?\s?\d[\d.,]{0,8}\)?$/iu;
const LIKED = /^\d[\d.,]{0,8} (?:people|persons|users|readers) (?:like|liked|recommend|recommended|shared) this\b/iu;
const RATED = /^(?:rate|rating|your rating|average rating|vote|calificar|avalie)\b.{0,80}$/iu;
const READING_TIME =
  /^(?:reading time|read time|estimated reading time|tiempo de lectura|tempo de leitura)\b.{0,60}$/iu;

/** "8 Likes", "1.2K shares", "Hits: 301", "Reading time: 9 min", "Rate this article 1 Star 2 Stars". */
export const counter: BlockRule = {
  name: 'counter',
  isFurniture: ({ text }) =>
    wordsIn(text) <= 20 &&
    (COUNTED.test(text) ||
      LIKED.test(text) ||
      LABEL_AND_COUNT.test(text) ||
      (wordsIn(text) <= MOST_WORDS_WITHIN && !hasFullStop(text) && COUNTED_WITHIN.test(text)) ||
      RATED.test(text) ||
      READING_TIME.test(text)),
};
