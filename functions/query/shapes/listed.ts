import * as z from 'zod';
import {
  article,
  articleId,
  cooperation,
  country,
  countryCode,
  edtf,
  figure,
  organization,
  person,
  place,
  statement,
} from '../../records/schema/index.ts';

/** What every fact in a list says of the article that it comes from. */
export const articleSummary = z
  .object({
    id: articleId,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedOn: edtf.nullable(),
  })
  .readonly();

/** An article as lists show it: all but its text, with the countries that it names. */
export const listedArticle = article
  .unwrap()
  .omit({ text: true })
  .extend({ countries: z.array(countryCode).readonly() })
  .readonly();

const source = { article: articleSummary };

/** One article's report of an act. */
export const report = cooperation.unwrap().extend(source).readonly();
export type Report = z.infer<typeof report>;

export const listedFigure = figure.unwrap().extend(source).readonly();
export const listedStatement = statement
  .unwrap()
  .extend({ speakerCountry: countryCode.nullable(), ...source })
  .readonly();
/** Where the rest is that the store knows of a person or an organization: paths of this API. */
export const nameLinks = z.object({ articles: z.string(), statements: z.string(), acts: z.string() }).readonly();
export const listedPerson = person
  .unwrap()
  .extend({ ...source, links: nameLinks })
  .readonly();
export const listedOrganization = organization
  .unwrap()
  .extend({ ...source, links: nameLinks })
  .readonly();
export const listedPlace = place.unwrap().extend(source).readonly();
export const listedCountry = country.unwrap().extend(source).readonly();
