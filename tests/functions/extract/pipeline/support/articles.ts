import type { Article } from './seeds.ts';

/** Small articles of several kinds, for changes that the seeds can't bear. Nobody published them; people and events are made up. */
export const articles: readonly Article[] = [
  {
    name: 'agency',
    text: `Ecuador hands over suspect in ferry bombing

By Marisol Aguayo
March 6, 2018

GUAYAQUIL, Ecuador (AP) — Ecuador on Tuesday extradited to Colombia a man accused of planting the bomb that killed 14 passengers on a river ferry in 2016, the Interior Ministry said.

Wilmer Antonio Rentería Mosquera, 38, was flown to Bogotá aboard a Colombian Air Force plane, Interior Minister César Navas told reporters. Police had arrested him in the port of Esmeraldas in January with two Colombians and a Peruvian.

"This is what happens when two police forces trust each other," Navas said.

Prosecutors in Colombia say Rentería belonged to the National Liberation Army, known as the ELN. His lawyer, Patricia Quiñónez, said she would appeal.
`,
  },
  {
    name: 'ministry',
    text: `MINISTRY OF NATIONAL DEFENSE
Press Office

Honduras and Guatemala wind up joint exercise on the Gulf of Honduras

Published on 14 November 2019

The navies of Honduras and Guatemala concluded a four-day exercise in the Gulf of Honduras on Wednesday, with 180 sailors and six patrol boats taking part.

Rear Admiral Efraín Mendizábal Orellana, who commands the Guatemalan Navy, and his Honduran counterpart, Captain Osmán Zelaya Bú, watched the closing manoeuvres off Puerto Barrios. "What we rehearsed here we will do at night and without warning," Mendizábal said.

During the exercise the two navies boarded 23 vessels and seized 640 kilograms of cocaine. In 2018, the same forces intercepted 1.2 tons.

The ministers of defense of both countries will sign an agreement on the exchange of radar data in Tegucigalpa in February 2020.
`,
  },
  {
    name: 'brief',
    text: `Paraguay Burns More Marijuana, Brazil Buys It Anyway

BY CLARA VILLASBOA

JULY 21, 2015

Paraguayan anti-drug agents and Brazilian Federal Police destroyed 412 hectares of marijuana in Amambay last week, the fifth joint operation of its kind this year.

The National Anti-Drug Secretariat (Senad) said that its men burned 31 camps and three presses. The crop would have yielded some 1,236 tons, Última Hora reported.

InSight Crime Analysis

Eradication is cheap to announce. Farmers in Amambay harvest three times a year, and about 80 percent of what they grow goes to São Paulo and Rio de Janeiro.

"We cut, they sow," a Senad agent told InSight Crime. "By October we will be standing in this same field."

Paraguay and Brazil agreed to conduct the operations in a memorandum signed in 2007. So far neither government has talked of ending them.
`,
  },
  {
    name: 'wire',
    text: `Uruguay to ask U.S. for patrol boats, radar

May 20, 2022

MONTEVIDEO (Reuters) - Uruguay will ask the United States for help in equipping its coast guard, Defense Minister Javier Arocena said on Friday.

Speaking after a meeting with U.S. Ambassador Kelly Whitcomb, Arocena said the country needed three patrol boats and a maritime radar worth around $18 million. Washington gave Uruguay two second-hand boats in 2012.

Arocena did not say when the request would be made. The opposition Broad Front called the plan "an expensive hobby for admirals".
`,
  },
];
