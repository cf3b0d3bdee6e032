// Longer sentences in the manner of the press: several clauses, background, lists, attribution. Published on 2015-07-22.
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

test.each([
  [
    'As part of the plan, the Colombian Navy will train 200 Mexican marines in river combat, according to El Tiempo.',
    ['CO+MX training planned'],
  ],
  [
    'The commanders of the air forces of Peru and Ecuador met in Quito on July 14 to discuss the control of illegal flights along their common border.',
    ['EC+PE meeting completed 2015-07-14'],
  ],
  [
    'Honduras received two radars from Israel in 2013, and in 2014 it passed a law that lets its air force shoot down drug planes.',
    ['HN+IL assistance completed 2013'],
  ],
  [
    'Argentina, Brazil and Paraguay agreed to set up a joint command in the Tri-Border Area, the Paraguayan interior minister announced on Friday.',
    ['AR+BR+PY agreement agreed 2015-07-17'],
  ],
  [
    'In 2009 the governments of Colombia and the United States signed a defense agreement that let American troops use seven bases.',
    ['CO+US agreement signed 2009'],
  ],
  [
    'The Brazilian Federal Police and the Bolivian anti-drug force have carried out coordinated operations on the border since 2012.',
    ['BO+BR operation ongoing 2012/..'],
  ],
  [
    'Under the accord, Guatemala and Mexico will exchange information in real time and patrol the Suchiate River together.',
    ['GT+MX agreement agreed'],
  ],
  [
    'Nearly 900 troops from Chile, Colombia, Peru and the United States took part in the exercise, which ended on July 18 off the Peruvian coast.',
    ['CL+CO+PE+US exercise completed 2015-07-18'],
  ],
  ['Uruguay and Chile are considering a plan to share forensic laboratories.', []],
  [
    'The two-day summit of the Pacific Alliance brought together the presidents of Chile, Colombia, Mexico and Peru in Paracas on July 2 and 3.',
    ['CL+CO+MX+PE meeting completed 2015-07-02/2015-07-03'],
  ],
  [
    'The Dominican Republic deported 14 fugitives to Spain in the first half of the year.',
    ['DO+ES justice completed 2015-01-01/2015-06-30'],
  ],
  [
    'With the support of the DEA, the Honduran police captured the leader of the gang in San Pedro Sula on May 30.',
    ['HN+US operation completed 2015-05-30'],
  ],
  [
    'Ecuadorian Defense Minister Fernando Cordero and his Peruvian counterpart, Jakke Valakivi, signed a letter of intent on joint demining in Machala.',
    ['EC+PE agreement signed'],
  ],
  [
    'Jamaican and Colombian naval units have jointly patrolled the waters around the Pedro Bank since last August.',
    ['CO+JM operation ongoing 2014-08/..'],
  ],
  [
    'A delegation of the Salvadoran National Civil Police visited Chile from June 8 to 12 to learn about the work of the Carabineros.',
    ['CL+SV meeting completed 2015-06-08/2015-06-12'],
  ],
  [
    'Paraguay has asked Brazil to extradite the alleged trafficker, but the court in Brasília has not ruled.',
    ['BR+PY justice proposed'],
  ],
  [
    'Canada has given the Guatemalan prosecutors $1.2 million and will send two experts in forensic accounting next year.',
    ['CA+GT assistance completed', 'CA+GT assistance planned 2016'],
  ],
  [
    'Belize and Guatemala inaugurated a binational office at Melchor de Mencos on Tuesday.',
    ['BZ+GT institution ongoing 2015-07-21/..'],
  ],
  ['The U.S. Southern Command has trained more than 3,000 Central American soldiers in the past decade.', []],
] as const)('%s', (text, acts) => {
  expect(actsIn(text)).toEqual(acts);
});
