/** Raised by one whenever a rule or a list changes what an unchanged article yields. Read without loading the extractor. */
export const EXTRACTOR_VERSION = '4';
