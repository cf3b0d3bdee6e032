// Scope: how dates, amounts, parties and addresses are written for people.
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../explorer/text/dates.ts';
import { figureText } from '../../../explorer/text/figures.ts';
import { webAddress } from '../../../explorer/text/links.ts';
import { COUNTRIES, partyCode, partyName } from '../../../explorer/text/parties.ts';
import { wordsIn } from '../../../explorer/text/wordsIn.ts';

it.each([
  [null, 'no date'],
  ['2011', '2011'],
  ['2011-05', 'May 2011'],
  ['2011-05-03', '3 May 2011'],
  ['2011/..', 'since 2011'],
  ['../2011-05', 'until May 2011'],
  ['2015-01-01/2015-06-30', 'Jan to Jun 2015'],
  ['2016-02-01/2016-02-29', 'Feb 2016'],
  ['2015-03-23/2015-03-25', '23 Mar 2015 to 25 Mar 2015'],
  ['2011/2013', '2011 to 2013'],
])('the date %s is written "%s"', (date, text) => {
  expect(dateText(date)).toBe(text);
});

describe('a figure', () => {
  const figure = { value: 3, valueMax: null, unit: '1', item: 'laboratory', qualifier: 'exact', per: null } as const;

  it.each([
    [{}, '3 laboratories'],
    [{ value: 1 }, '1 laboratory'],
    [{ item: 'person', qualifier: 'at-least', value: 1200 }, 'at least 1,200 people'],
    [{ item: 'landing strip', valueMax: 5 }, '3 to 5 landing strips'],
    [{ item: 'aircraft' }, '3 aircraft'],
    [{ unit: 't', value: 2.4, item: 'cocaine hydrochloride' }, '2.4 t cocaine hydrochloride'],
    [{ unit: '%', value: -13, item: null }, '-13 %'],
    [{ unit: 'USD', value: 1_000_000, item: 'dollar', per: 'year' }, '1,000,000 USD dollar per year'],
  ] as const)('%j is written "%s"', (told, text) => {
    expect(figureText({ ...figure, ...told })).toBe(text);
  });
});

describe('a party', () => {
  it.each([
    ['Peru', 'PE'],
    ['peru', 'PE'],
    ['pe', 'PE'],
    ['Côte d’Ivoire', 'CI'],
    ['unasur', 'UNASUR'],
    ['United Kingdom', 'GB'],
  ])('%s is known as %s', (text, code) => {
    expect(partyCode(text)).toBe(code);
  });

  it.each(['', 'Atlantis and Mu', 'p', '1x'])('is not "%s"', (text) => {
    expect(partyCode(text)).toBeNull();
  });

  it('has the name of its country, or its acronym', () => {
    expect(['PE', 'EU', 'UNASUR', 'QQ'].map(partyName)).toEqual(['Peru', 'EU', 'UNASUR', 'QQ']);
  });

  it('is offered once by each name', () => {
    expect(COUNTRIES.get('Peru')).toBe('PE');
    expect(new Set(COUNTRIES.values()).size).toBe(COUNTRIES.size);
  });
});

describe('an address', () => {
  it.each(['https://example.org/a', 'http://example.org/'])('%s is followed', (url) => {
    expect(webAddress(url)).toBe(url);
  });

  it.each([null, 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', ' ', 'JaVaScRiPt:0'])(
    '%s is not',
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );
});

describe('the words that were looked for', () => {
  const found = (text: string, query: string | null) =>
    wordsIn(text, query)
      .filter(({ isFound }) => isFound)
      .map((stretch) => stretch.text);

  it('are found whole, whatever their case and accents', () => {
    expect(found('El Río Napo; the river is a río.', 'RIO')).toEqual(['Río', 'río']);
    expect(found('Peruvian police', 'peru')).toEqual([]);
    expect(found('anything', null)).toEqual([]);
  });

  it('leave the text as it is', () => {
    const text = '“Dos ríos”, <b>said</b> the \u202Epolice…';
    const stretches = wordsIn(text, 'rios police');
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });
});
