/** Words that keep their full stop, folded and without it; a full stop after any other word ends the sentence. */
const BEFORE_A_NAME = new Set(
  'mr mrs ms dr st sr sra srta gen lt col maj capt cpt sgt cpl adm cmdr comdr brig vice-adm rear-adm pvt ofc insp supt det rep sen gov pres prof hon rev fr msgr amb sec atty dept det no nos vol fig art mt ft gral cnel cmdte alm dir'.split(
    ' ',
  ),
);
const ANYWHERE = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun approx est inc ltd corp co bros jr vs etc cf al ca'.split(
    ' ',
  ),
);

export const keepsItsStop = (foldedWord: string): boolean => BEFORE_A_NAME.has(foldedWord) || ANYWHERE.has(foldedWord);

/** "Gen." never ends a sentence, since a name follows; "Inc." may. */
export const announcesAName = (foldedWord: string): boolean => BEFORE_A_NAME.has(foldedWord.replace(/\.$/, ''));
