import { useNavigation } from '../shell/navigation.ts';
import { placeOf } from '../shell/place.ts';

/** Follows the links of a drawing within the page; with a key held they open as links do. */
export function useFollow(): (event: MouseEvent) => void {
  const { go } = useNavigation();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? null;
    if (href === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(placeOf(new URL(href, location.href)));
  };
}
