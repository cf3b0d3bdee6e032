const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d?));/gi;
const LAST_CODE_POINT = 0x10ffff;

/** The names that articles in English, Spanish and Portuguese use. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    sbquo: '‚',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    ordf: 'ª',
    ordm: 'º',
    iexcl: '¡',
    iquest: '¿',
    euro: '€',
    pound: '£',
    cent: '¢',
    yen: '¥',
    frac12: '½',
    frac14: '¼',
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    uuml: 'ü',
    ccedil: 'ç',
    Aacute: 'Á',
    Eacute: 'É',
    Iacute: 'Í',
    Oacute: 'Ó',
    Uacute: 'Ú',
    Ntilde: 'Ñ',
    Uuml: 'Ü',
    Ccedil: 'Ç',
    atilde: 'ã',
    otilde: 'õ',
    acirc: 'â',
    ecirc: 'ê',
    ocirc: 'ô',
    agrave: 'à',
    egrave: 'è',
    Atilde: 'Ã',
    Otilde: 'Õ',
    shy: '',
  }),
);

/** "&amp;", "&#8217;" and "&ntilde;" as the characters they stand for; what is no entity stays. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        ENTITY,
        (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
          if (name !== undefined) return NAMED.get(name) ?? whole;
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
