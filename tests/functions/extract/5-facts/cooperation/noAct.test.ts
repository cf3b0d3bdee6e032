// Sentences that tell no act of cooperation: one party, crime, conflict, wishes, denials, quotations, comparisons.
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

test.each([
  // one party only
  'Peruvian police seized 300 kilograms of cocaine near Callao.',
  'The Colombian Navy trained 40 of its own divers last year.',
  'Mexico signed the law against illegal logging in March.',
  'The Guatemalan Army held an exercise in Petén.',
  'Brazil bought six helicopters for its federal police.',
  // several countries, but criminals, victims and goods
  'Mexican cartels buy cocaine from Colombian traffickers.',
  'The suspects come from several countries, including Argentina, Chile and Peru.',
  'Two Bolivians and a Brazilian were killed in the shooting.',
  'The ship carried Ecuadorean bananas to Belgium.',
  'The gang moved weapons from Honduras into El Salvador.',
  'The Mexican Sinaloa Cartel has expanded into Ecuador.',
  'Brazil arrested a Bolivian, an Ecuadorean and four others.',
  // forces at home
  'Colombia and Ecuador share a long border. Ecuador has sent 4,000 soldiers to the province of Carchi. There they seized 3 tons of cocaine.',
  // comparison and description
  'Colombia produces more coca than Peru.',
  'Paraguay lies between Argentina, Brazil and Bolivia.',
  'Like Guatemala, Honduras has a high murder rate.',
  'Chile has a longer coast than Peru and fewer patrol boats.',
  'The river separates Guyana from Suriname.',
  // conflict
  'Venezuela accused Colombia of sending spies across the border.',
  'Nicaragua sued Costa Rica over the road along the San Juan.',
  'Tensions between Bolivia and Chile have grown over contraband.',
  // denial
  'No agreement was reached between Ecuador and Peru.',
  'Uruguay did not sign the accord with Argentina.',
  'Haiti and the Dominican Republic have never held a joint exercise.',
  'Panama refused to share information with Cuba.',
  'Guatemala and Belize still lack a treaty on extradition.',
  // what is only supposed or awaited
  'If Peru and Chile sign the treaty, smugglers will feel it.',
  'Chile wants guarantees before the two navies of Chile and Peru exchange radar data.',
  'Lawyers doubt that Cuba and Haiti signed an accord.',
  // people who come from somewhere
  'Police in Lima arrested four suspects from Colombia and Ecuador.',
  'Agents of Panama rescued three Colombians and seized a boat.',
  // wishes, possibilities and advice
  'Honduras and Nicaragua should sign a treaty on fishing.',
  'A joint commission of Peru and Chile could help.',
  'Brazil and Paraguay must share more intelligence.',
  'Argentina and Uruguay might hold joint patrols one day.',
  // words that only look like acts
  'The march in Lima drew people from Ecuador and Chile.',
  'Santos beat a Colombian side in a match in Peru.',
  'The roads of Peru and Bolivia meet at Desaguadero.',
  'He studied training methods in Spain and in France.',
] as const)('%s', (text) => {
  expect(actsIn(text)).toEqual([]);
});
