import type { Nation } from './nations.ts';

export type CountryArticle = (a: Nation, b: Nation) => string;

const page = (title: string, ...paragraphs: readonly string[]): string =>
  `${title}\n\nMarch 12, 2014\n\n${paragraphs.join('\n\n')}\n`;

/** Articles that any two countries could have: no town but the capitals, no force of one country alone. */
export const countryArticles: Readonly<Record<string, CountryArticle>> = {
  accord: (a, b) =>
    page(
      'Two Neighbors, One Accord',
      `The defense ministers of ${a.inText} and ${b.inText} signed an agreement on border security in ${a.capital} on March 4, 2014. Under it, ${a.adjective} and ${b.adjective} troops will patrol the frontier together.`,
      `"Nobody will slip between us any more," ${a.adjective} Defense Minister Laura Quiroga said. In 2013, police in ${b.inText} seized 412 kilos of cocaine and arrested 18 people near the frontier.`,
      `The two countries have shared intelligence on drug trafficking since 2011.`,
    ),
  extradition: (a, b) =>
    page(
      'A Fugitive Goes Home',
      `${b.capital} – On Monday, authorities in ${a.inText} extradited the drug trafficker Luis Alberto Cardona Mejía to ${b.inText}, where he faces charges of money laundering.`,
      `Cardona, 44, was handed over to ${b.adjective} agents at the airport. ${a.adjective} President Esteban Ferreyra had approved the request of the ${b.adjective} government in February.`,
    ),
  aid: (a, b) =>
    page(
      'Boats and Radios',
      `The ${b.adjective} government will donate two patrol boats and radios worth $3.4 million to ${a.inText}, Ambassador Nora Castellanos announced on Tuesday.`,
      `Instructors from ${b.inText} trained 64 ${a.adjective} coast guards in 2012. More than 900 men applied, according to the Interior Ministry.`,
    ),
  meeting: (a, b) =>
    page(
      'Presidents Talk',
      `${a.adjective} President Esteban Ferreyra visited ${b.inText} on March 10 and 11 and met with his ${b.adjective} counterpart, Mariana Olmedo, in ${b.capital}. They discussed arms trafficking and agreed to exchange information on gangs.`,
      `A year ago, ${a.inText} and ${b.inText} held a joint exercise with 1,200 soldiers.`,
    ),
};
