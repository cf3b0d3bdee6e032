import type { Article } from '../../../client/index.ts';
import { isApiOpen } from '../../settings.ts';
import { dateText } from '../../text/dates.ts';
import { webAddress } from '../../text/links.ts';
import { partyName } from '../../text/parties.ts';
import { counted } from '../../text/words.ts';

/** What is known of the article beside its text. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { authors, datelineCountry, id, key, language, outlet, publishedOn, section, title, url, wordCount } = article;
  const address = webAddress(url);
  const facts = [
    outlet,
    section,
    publishedOn === null ? 'no date of publication' : dateText(publishedOn),
    authors.length === 0 ? null : `by ${authors.join(', ')}`,
    datelineCountry === null ? null : `from ${partyName(datelineCountry)}`,
    language === null || language === 'en' ? null : (languages.of(language) ?? language),
    wordCount === 0 ? null : counted(wordCount, 'word'),
  ].filter((fact) => fact !== null);
  return (
    <header class="article-head">
      <h1>
        <bdi>{title ?? 'An article without a title'}</bdi>
      </h1>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <p class="small quiet">
        <bdi class="key">{key}</bdi>
        {address !== null && (
          <a href={address} rel="noreferrer noopener" target="_blank">
            original
          </a>
        )}
        {isApiOpen(document) && (
          <>
            <a href={`/articles/${id}`}>JSON</a>
            <a href={`/articles/${id}?format=jsonld`}>JSON-LD</a>
          </>
        )}
      </p>
    </header>
  );
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
