import type { Article } from '../../../client/index.ts';

/** Why nothing was extracted, and every doubt that goes with the records. */
export function Notices({ article }: { readonly article: Article }) {
  const { reason, status, warnings } = article;
  return (
    <>
      {status === 'rejected' && (
        <section class="notice rejected" role="alert">
          <h2>This file was rejected</h2>
          <p>
            <bdi>{reason?.message ?? 'No reason was given.'}</bdi>
          </p>
          <p>
            Nothing was extracted from it. Mend the file and drop it again under the same name: the new one takes its
            place.
          </p>
        </section>
      )}
      {warnings.length > 0 && (
        <section class="notice">
          <h2>To keep in mind</h2>
          <ul>
            {warnings.map(({ code, message }) => (
              <li key={`${code} ${message}`}>
                <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
