import type { ComponentChildren } from 'preact';
import { useNavigation } from './navigation.ts';
import { hrefOf, type Place } from './place.ts';

interface LinkProps {
  readonly to: Place;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string;
  /** Whether this is where one is. */
  readonly current?: boolean;
}

/** Leads to a place of the page without loading the page again; opens in a new tab like any other link. */
export function Link({ children, current = false, to, ...rest }: LinkProps) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={hrefOf(to)} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
