// What kind of act an ordinary sentence tells, with its parties, status and date. One example a line, published on 2015-07-22.
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

test.each([
  // agreement
  ['Peru and Brazil signed an agreement on river traffic on June 3.', ['BR+PE agreement signed 2015-06-03']],
  ['The defense ministers of Chile and Argentina agreed to open a shared radar room.', ['AR+CL agreement agreed']],
  ['In May 2011, Honduras and Nicaragua inked a pact against cattle rustling.', ['HN+NI agreement signed 2011-05']],
  [
    'A memorandum of understanding between Mexico and Belize was signed last month.',
    ['BZ+MX agreement signed 2015-06'],
  ],
  ['Ecuador and Colombia will sign a treaty on extradition next month.', ['CO+EC agreement planned 2015-08']],
  ['Panama suspended its cooperation agreement with Cuba in 2014.', ['CU+PA agreement ended 2014']],
  ['Uruguay and Paraguay are negotiating an accord on air traffic.', ['PY+UY agreement proposed']],
  [
    'Guatemala and El Salvador renewed their agreement on shared patrols in March 2014.',
    ['GT+SV agreement signed 2014-03'],
  ],
  // pledge
  ['Mexico and Canada promised to deepen their cooperation against fraud.', ['CA+MX pledge planned']],
  ['Costa Rica and Panama pledged on Monday to step up patrols of their waters.', ['CR+PA pledge planned 2015-07-20']],
  // meeting
  ['The navy chiefs of Colombia and Brazil met in Leticia on Tuesday.', ['BR+CO meeting completed 2015-07-21']],
  [
    'Bolivia and Argentina held talks on smuggling in La Quiaca last week.',
    ['AR+BO meeting completed 2015-07-13/2015-07-19'],
  ],
  ['Jamaica will host a conference with Trinidad and Tobago in September.', ['JM+TT meeting planned 2015-09']],
  [
    'Chilean President Michelle Bachelet traveled to Mexico on July 9 for a state visit.',
    ['CL+MX meeting completed 2015-07-09'],
  ],
  // operation
  [
    'Peruvian and Brazilian police arrested nine people in raids on both banks of the Yavari.',
    ['BR+PE operation completed'],
  ],
  [
    'Honduras and Guatemala launched a joint operation against poachers on April 2.',
    ['GT+HN operation completed 2015-04-02'],
  ],
  ['Panamanian agents, in coordination with Costa Rica, intercepted the boat.', ['CR+PA operation completed']],
  // exercise
  [
    'The navies of Chile and Peru carried out a rescue exercise from March 3 to 7.',
    ['CL+PE exercise completed 2015-03-03/2015-03-07'],
  ],
  ['Brazil and Uruguay will hold joint maneuvers in October.', ['BR+UY exercise planned 2015-10']],
  // training
  ['Colombian instructors trained 120 Honduran police officers in 2014.', ['CO+HN training completed 2014']],
  ['The United States will train Jamaican coast guard crews next year.', ['JM+US training planned 2016']],
  // information exchange
  [
    'Since 2011, Bolivia and Brazil have exchanged information on stolen cars.',
    ['BO+BR information-exchange ongoing 2011/..'],
  ],
  ['Ecuador shares intelligence with Peru on the movements of the group.', ['EC+PE information-exchange ongoing']],
  // assistance
  ['The United States donated four patrol boats to Costa Rica in May.', ['CR+US assistance completed 2015-05']],
  ['Canada provided $3 million to Guatemala for forensic laboratories.', ['CA+GT assistance completed']],
  [
    'Spain handed over 20 vehicles to the National Police of Honduras on July 2.',
    ['ES+HN assistance completed 2015-07-02'],
  ],
  // institution
  ['In 2012, Peru and Colombia created a binational commission on borders.', ['CO+PE institution ongoing 2012/..']],
  ['Mexico and Guatemala will open a joint operations center next year.', ['GT+MX institution planned 2016']],
  // industry
  ['Brazil sold six trainer aircraft to Ecuador in 2010.', ['BR+EC industry completed 2010']],
  ['Argentina and Brazil jointly developed an armored vehicle.', ['AR+BR industry completed']],
  // justice
  ['Colombia extradited two suspects to the United States on Thursday.', ['CO+US justice completed 2015-07-16']],
  [
    'Ecuador handed over the fugitive Carlos Paredes to Colombian authorities last month.',
    ['CO+EC justice completed 2015-06'],
  ],
] as const)('%s', (text, acts) => {
  expect(actsIn(text)).toEqual(acts);
});
