// The dateline before the first sentence: what it says, and what is left of the paragraph.
import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../../../functions/extract/2-page/header/dateline.ts';

const SENTENCE = 'The ministers met on Tuesday.';

describe('datelines', () => {
  test.each([
    ['LIMA, Peru (AP) —', 'PE', 'AP'],
    ['BOGOTA, March 3 (Xinhua) --', 'CO', 'Xinhua'],
    ['(Reuters) -', undefined, 'Reuters'],
    ['Asunción, 12 mar (EFE).-', 'PY', 'EFE'],
    ['Havana, Feb 3 (Prensa Latina)', 'CU', 'Prensa Latina'],
    ['BRASÍLIA –', 'BR', undefined],
    ['DORAL, Fla. --', 'US', undefined],
    ['SOTO CANO AIR BASE, Honduras —', 'HN', undefined],
    ['KINGSTON, Oct. 29:', 'JM', undefined],
    ['Port of Spain.', 'TT', undefined],
    ['20:47 | Ilo (Moquegua region), Jun. 25.', 'PE', undefined],
    ['CARTAGENA, COLOMBIA (July 21, 2023) -', 'CO', undefined],
  ])('%s', (dateline, datelineCountry, outlet) => {
    const read = readDateline(`${dateline} ${SENTENCE}`);
    expect(read?.rest).toBe(SENTENCE);
    expect(read?.facts).toMatchObject({ datelineCountry, outlet });
  });

  test('its author', () => {
    const read = readDateline(`(Infodefensa.com) Laura Quiroga, Lima – ${SENTENCE}`);
    expect(read).toMatchObject({ rest: SENTENCE, facts: { authors: ['Laura Quiroga'], datelineCountry: 'PE' } });
  });

  test('the day within it', () => {
    expect(readDateline(`Lima, 24 February 2015 (Andina).- ${SENTENCE}`)?.facts.publishedOn).toBe('2015-02-24');
  });

  test('alone on its line', () => {
    expect(readDateline('TEGUCIGALPA —')).toMatchObject({ rest: '', facts: { datelineCountry: 'HN' } });
  });
});

describe('no dateline', () => {
  test.each([
    'Peru -- long a source of coca -- has eradicated 35,000 hectares.',
    'In Lima, ministers met -- for the third time -- on Tuesday.',
    'The agreement - the first of its kind - takes effect in June.',
    'Colombia and Peru (CAN) agreed to share data.',
    'FARC-linked groups have moved to the border.',
    'Mexican-born agents took part.',
  ])('%s', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined();
  });
});
