// Acts told over several sentences: who "the two countries" are, one act told twice, background, plans. Published on 2015-07-22.
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

test.each([
  [
    'the pair told of before',
    'Peru and Bolivia share a long border. In 2010 the two countries signed an agreement on contraband.',
    ['BO+PE agreement signed 2010'],
  ],
  [
    'both nations',
    'Colombia has long looked to Panama for help. In May both nations opened a binational office in Jaqué.',
    ['CO+PA institution ongoing 2015-05/..'],
  ],
  [
    'they',
    'The ministers of Chile and Peru met on July 6. They agreed to share radar data.',
    ['CL+PE meeting completed 2015-07-06', 'CL+PE agreement agreed 2015-07-06'],
  ],
  [
    'three governments',
    'Traffickers cross from Guatemala to Honduras and El Salvador. The three governments signed a pact on pursuit last year.',
    ['GT+HN+SV agreement signed 2014'],
  ],
  [
    'one act told twice',
    'Uruguay and Brazil signed an accord on river police on July 1. The accord signed by Brazil and Uruguay also covers fishing.',
    ['BR+UY agreement signed 2015-07-01'],
  ],
  [
    'the agreement described',
    'Mexico and Belize signed an agreement on Monday. Under the agreement, they will exchange information on stolen cars.',
    ['BZ+MX agreement signed 2015-07-20'],
  ],
  [
    'an old act and a new one',
    'Paraguay and Argentina agreed on Friday to share police files. In 2009 Paraguay and Argentina signed an agreement on extradition.',
    ['AR+PY agreement agreed 2015-07-17', 'AR+PY agreement signed 2009'],
  ],
  [
    'a plan beside what was done',
    'The navies of Peru and Colombia held an exercise in March. The two navies will hold another exercise in November.',
    ['CO+PE exercise completed 2015-03', 'CO+PE exercise planned 2015-11'],
  ],
  [
    'the meeting again',
    'The presidents of Ecuador and Peru met in Loja on July 10. The meeting ended with a dinner.',
    ['EC+PE meeting completed 2015-07-10'],
  ],
  [
    'an official for the country',
    'Colombian Defense Minister Luis Villegas flew to Brasília on July 8 to meet his Brazilian counterpart.',
    ['BR+CO meeting completed 2015-07-08'],
  ],
  [
    'a capital for its government',
    'Caracas and Bogotá signed an accord on smuggling in 2012.',
    ['CO+VE agreement signed 2012'],
  ],
  [
    'a joint body',
    'Since 1998 Argentina and Chile have had a permanent committee on security, which meets twice a year.',
    ['AR+CL institution ongoing 1998/..'],
  ],
  [
    'a third party joins',
    'Chile and Peru met in Arica on July 2. Bolivian delegates also attended the meeting.',
    ['CL+PE meeting completed 2015-07-02', 'BO+CL+PE meeting completed'],
  ],
  [
    'a promise that is an agreement',
    'Honduras and Guatemala agreed to fight gangs. The two countries will work together on prisons.',
    ['GT+HN agreement agreed'],
  ],
  [
    'who gives and who takes',
    'The United States, which gives Colombian police $400 million a year and has put a price on a minister of Venezuela, is content.',
    ['CO+US assistance ongoing'],
  ],
  [
    'a year is not a retelling of one day',
    'Peru extradited a trafficker to Chile on July 3. In 2014 Peru extradited nine people to Chile.',
    ['CL+PE justice completed 2015-07-03', 'CL+PE justice completed 2014'],
  ],
  [
    'where a course is given',
    'The United States finances Colombian courses in Honduras, Guatemala, and Panama.',
    ['CO+GT+HN+PA+US assistance ongoing'],
  ],
  [
    'they of the same sentence',
    'Since 2009 Canada has helped Jamaica run a school, and in 2012 they opened a joint supply center in Kingston.',
    ['CA+JM assistance ongoing 2009/..', 'CA+JM institution ongoing 2012/..'],
  ],
  [
    'the minister of before',
    'The Colombian minister met his counterpart of Chile on Monday. Afterwards he will travel to Peru, where he is expected to meet with Peruvian officials.',
    ['CL+CO meeting completed 2015-07-20', 'CO+PE meeting planned'],
  ],
  ['no party known', 'The two countries signed an agreement.', []],
] as const)('%s', (_, text, acts) => {
  expect(actsIn(text)).toEqual(acts);
});
