// Scope: names as keys: what is folded, and where a search by name may begin.
import { describe, expect, it } from 'vitest';
import { nameKey, nameTails, nameWords } from '../../../functions/records/nameKey.ts';

describe('nameKey', () => {
  it.each([
    ['Jakke Valakivi Álvarez', 'jakke-valakivi-alvarez'],
    ['ÑANDÚ', 'nandu'],
    ['  Barrio   18 ', 'barrio-18'],
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['U.S. Navy', 'u-s-navy'],
    ['日本', ''],
  ])('folds %s to "%s"', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is never longer than a key may be, and nothing that has a meaning in keys is left in it', () => {
    expect(nameKey('a#b/c~'.repeat(500))).toMatch(/^[a-z0-9-]{100,120}$/);
  });
});

describe('nameWords', () => {
  it('has none for no letters', () => {
    expect(nameWords(' — ')).toEqual([]);
  });
});

describe('nameTails', () => {
  it('begins at the first word and at each other one but particles and initials', () => {
    expect(nameTails('J. F. de la Paz Pérez')).toEqual(['j-f-de-la-paz-perez', 'paz-perez', 'perez']);
  });

  it('takes several names together, each tail once', () => {
    expect(nameTails('Cruz Cruz', 'Cruz')).toEqual(['cruz-cruz', 'cruz']);
  });
});
