import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated, NameMention } from '../../4-entities/mention.ts';
import { isSpeechVerb } from '../../4-entities/people/speech.ts';
import { word } from '../../4-entities/words.ts';

/** Who the sentence cites: "according to the EFE news agency", "reported La Razón", "the AP reports that", "Cateriano told El Universal". */
export function attributionIn(doc: Annotated, { first, last }: TokenRange): string | null {
  for (let at = first; at < last; at += 1) {
    if (word(doc, at) === 'according' && word(doc, at + 1) === 'to') {
      const cited = firstNameFrom(doc, at + 2, Math.min(last, at + 14));
      if (cited) return cited.name;
    }
  }
  for (let at = first; at < last; at += 1) {
    const name = doc.nameAt(at);
    if (name === undefined || name.first !== at || name.type !== 'organization') continue;
    const isCited =
      isReporting(word(doc, name.last)) ||
      isReporting(word(doc, at - 1)) ||
      word(doc, name.last) === 'report' ||
      word(doc, at - 1) === 'to' ||
      ['told', 'by', 'in'].includes(word(doc, at - 1));
    if (isCited && name.organizationType === 'media') return name.name;
    if (isReporting(word(doc, name.last)) && isSpeechVerb(word(doc, name.last))) return name.name;
  }
  return null;
}

const isReporting = (norm: string): boolean =>
  /^(?:report|reports|reported|said|says|noted|notes|wrote|writes|announced|quoted|stated|informed|published)$/.test(
    norm,
  );

function firstNameFrom(doc: Annotated, first: number, last: number): NameMention | undefined {
  let person: NameMention | undefined;
  for (let at = first; at < last; at += 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'organization') return person ?? name;
    if (name?.type === 'person') person ??= name;
    if (doc.tokens[at]?.text === ',' && person) return person;
  }
  return person;
}
