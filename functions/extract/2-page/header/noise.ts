const EDGES = /^[\s,;:.()[\]–—-]{1,20}|[\s,;:()[\]–—-]{1,20}$/g;
const LEAD =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|released|publicado|publicada|actualizado|atualizado|fecha|data|date)(?: on| at| el| em| in)?)\b[:\s]{0,4}/iu;
const WHOLE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|released|filed|issued|publicado|publicada|actualizado|atualizado|fecha|data|date)(?: on| at| el| em| in)?|written|reported|compiled|submitted|story|text|words|on|at|el|em|às|a las|in|en|es|pt|fr|english|español|português|h|hrs?|print|email|share|today|yesterday|hoy|hoje|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/iu;
const COUNTED = /^\d{1,6}[\d.,]{0,6} ?(?:min(?:ute)?s?(?: read)?|words|views|comments?|shares?|reads?)$/iu;
const AGO = /^(?:(?:about|over) )?(?:\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month|year|yr)s? ago$/iu;
const READING_TIME = /^(?:reading|read) time:? \d{1,3} ?min(?:ute)?s?$/iu;

/** The part without its marks and without "Published on". */
export const bare = (part: string): string => part.replace(EDGES, '').replace(LEAD, '').replace(EDGES, '');

/** Words of a header line that say nothing of the article: "Updated", "5 min read", "EN", "3 hours ago". */
export const isNoise = (part: string): boolean =>
  WHOLE.test(part) || COUNTED.test(part) || AGO.test(part) || READING_TIME.test(part);
