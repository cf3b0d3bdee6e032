import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { hrefOf, type Place, placeOf } from './place.ts';

export interface Navigation {
  readonly place: Place;
  /** Whether the way there led back or forward: then what was seen there before is wanted again. */
  readonly isReturn: boolean;
  /** Goes to another place. `replace` leaves no way back: for what is typed, not chosen. */
  readonly go: (place: Place, how?: { readonly replace: boolean }) => void;
}

const NavigationContext = createContext<Navigation | null>(null);
export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new TypeError('This is used inside of the page only.');
  return navigation;
}

/** The place that the address bar says, and how to change it. */
export function useAddressBar(): Navigation {
  const [at, setAt] = useState(() => ({ place: placeOf(new URL(location.href)), isReturn: false }));
  useEffect(() => {
    const follow = () => setAt({ place: placeOf(new URL(location.href)), isReturn: true });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go: Navigation['go'] = (place, { replace } = { replace: false }) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(place));
    setAt({ place, isReturn: false });
  };
  return { ...at, go };
}
