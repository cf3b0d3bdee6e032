const ITEM = /^(?:[*•·▪‣◦●–-]|\(?\d{1,2}[.)]|\(?[a-z]\)) \S/;

/** "* …", "• …", "- …", "1. …", "a) …" */
export const isItem = (line: string): boolean => ITEM.test(line);
