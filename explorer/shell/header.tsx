import { isApiOpen } from '../settings.ts';
import { VIEWS } from '../views/index.ts';
import { Link } from './link.tsx';
import { FIRST_VIEW, type Place } from './place.ts';

/** The name, and the way from view to view: the filters go along. */
export function Header({ place }: { readonly place: Place }) {
  const at = (view: string): Place => ({ view, id: null, filters: place.filters, own: {} });
  return (
    <header class="header">
      <Link class="brand" to={at(FIRST_VIEW)}>
        Entente
      </Link>
      <nav aria-label="Views">
        {VIEWS.filter(({ inHeader }) => inHeader).map(({ name, title }) => (
          <Link key={name} to={at(name)} current={name === place.view}>
            {title}
          </Link>
        ))}
      </nav>
      {isApiOpen(document) && (
        <a class="aside" href="/docs">
          API
        </a>
      )}
    </header>
  );
}
