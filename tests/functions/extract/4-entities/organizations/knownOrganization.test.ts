// Names of the lists, and when a doubtful one counts.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, leaves, trace } from '../marked.ts';

describe('listed names', () => {
  finds(
    'organization',
    [
      'Officers of [Interpol] helped.',
      'The [FARC] denied it.',
      '[La Razón] reported it.',
      'They blamed the [Sinaloa Cartel].',
    ],
    { rule: 'knownOrganization' },
  );
});

describe('names that are also words', () => {
  finds('organization', ['He told [Reforma] so.', 'The daily [Extra] said so.']);
  leaves('organization', [
    'The reforma failed.',
    'Extra hours are paid.',
    'They pray for clarity in Santos.',
    'Reforma is an avenue.',
  ]);
});

describe('letters inside other words', () => {
  leaves('organization', ['The I-CAN project began.']);
});

describe('another country’s body', () => {
  it('the country before the name wins over the list', () => {
    const entities = entitiesIn('Officers studied at the Brazilian Naval War College in June.');
    expect(
      entities.organizations.map(({ name, country }) => [name, country]),
      trace(entities),
    ).toEqual([['Brazilian Naval War College', 'BR']]);
  });
  it('words of any country are the list’s only where the text speaks of that country', () => {
    const entities = entitiesIn('Chile sent the Joint Chiefs of Staff.');
    expect(
      entities.organizations.map(({ country }) => country),
      trace(entities),
    ).toEqual(['CL']);
  });
});
