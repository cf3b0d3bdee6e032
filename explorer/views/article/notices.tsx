import type { Article } from '../../../functions/records/schema/index.ts';

/** Characters that turn the direction of what comes after them: a text may look other than it is. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** Why nothing was extracted, and every doubt that goes with the records. */
export function Notices({ article }: { readonly article: Article }) {
  const { reason, status, text, warnings } = article;
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
      {(warnings.length > 0 || DIRECTION.test(text)) && (
        <section class="notice">
          <h2>To keep in mind</h2>
          <ul>
            {warnings.map(({ code, message }) => (
              <li key={`${code} ${message}`}>
                <bdi>{message}</bdi>
              </li>
            ))}
            {DIRECTION.test(text) && (
              <li>
                The text has characters that turn the direction of writing: it may read other than it was written.
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}
