import { useMemo } from 'preact/hooks';
import type { ArticleRecord } from '../../../client/index.ts';
import { Empty } from '../../shell/states.tsx';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { ArticleHead } from './articleHead.tsx';
import { ArticleReader } from './articleReader.tsx';
import { marksOf } from './mark.ts';
import { Notices } from './notices.tsx';

export default makeView<ArticleRecord | null>({
  load: async ({ client, place: { id }, signal }) =>
    id === null ? null : client.get('/articles/{id}', { id }, signal),
  Show: ArticlePage,
  dependsOn: () => null,
});

function ArticlePage({ data, place }: ShowProps & { readonly data: ArticleRecord | null }) {
  if (data === null) return <Empty title="Which article?">Choose one under Articles.</Empty>;
  return <OneArticle key={data.article.id} record={data} chosen={place.own.record ?? null} />;
}

function OneArticle({ chosen, record }: { readonly record: ArticleRecord; readonly chosen: string | null }) {
  const marks = useMemo(() => marksOf(record), [record]);
  return (
    <article class="article">
      <ArticleHead article={record.article} />
      <Notices article={record.article} />
      {record.article.text !== '' && <ArticleReader text={record.article.text} marks={marks} chosen={chosen} />}
    </article>
  );
}
