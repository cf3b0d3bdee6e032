import type { ListedArticle } from '../../../client/index.ts';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { dateText } from '../../text/dates.ts';
import { partyName } from '../../text/parties.ts';
import { type LoadedArticles, loadArticles } from './loadArticles.ts';

export default makeView<LoadedArticles>({ load: loadArticles, Show: Articles });

function Articles({ data: { articles, next }, place }: ShowProps & { readonly data: LoadedArticles }) {
  const { cursor, show } = place.own;
  const at = (own: Place['own']): Place => ({ ...place, own });
  const kept = show === undefined ? {} : { show };
  return (
    <>
      <div class="above">
        <h1>Articles</h1>
        <nav class="choices" aria-label="Which articles">
          <Link to={at({})} current={show === undefined}>
            all
          </Link>
          <Link to={at({ show: 'rejected' })} current={show === 'rejected'}>
            rejected
          </Link>
        </nav>
      </div>
      {articles.length === 0 ? (
        <NoArticles isLast={next === null} show={show} />
      ) : (
        <ol class="articles">
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} place={place} />
          ))}
        </ol>
      )}
      <nav class="pages" aria-label="Pages">
        {cursor !== undefined && <Link to={at(kept)}>First page</Link>}
        {next !== null && <Link to={at({ ...kept, cursor: next })}>Next page</Link>}
      </nav>
    </>
  );
}

function NoArticles({ isLast, show }: { readonly isLast: boolean; readonly show: string | undefined }) {
  if (!isLast) return <p class="state">None on this page: the next page goes on.</p>;
  const text =
    show === 'rejected'
      ? 'No rejected articles: every file that was dropped could be read.'
      : 'No articles: drop some into the bucket, or take a filter away.';
  return <p class="state">{text}</p>;
}

function ArticleRow({ article, place }: { readonly article: ListedArticle; readonly place: Place }) {
  const { countries, id, key, outlet, publishedOn, reason, status, title, warnings } = article;
  return (
    <li class={status === 'rejected' ? 'is-rejected' : undefined}>
      <span class="when">{publishedOn === null ? 'no date' : dateText(publishedOn)}</span>
      <div>
        <h2>
          <Link to={{ view: 'article', id, filters: place.filters, own: {} }}>
            <bdi>{title ?? key}</bdi>
          </Link>
        </h2>
        <p class="small quiet">
          <bdi>{[outlet, countries.map(partyName).join(', ')].filter(Boolean).join(' · ')}</bdi>
        </p>
        {status === 'rejected' && (
          <p class="small reason">
            Rejected: <bdi>{reason?.message ?? 'no reason given'}</bdi>
          </p>
        )}
        {status !== 'rejected' && warnings.length > 0 && (
          <p class="small quiet">
            <bdi>{warnings.map(({ message }) => message).join(' ')}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
