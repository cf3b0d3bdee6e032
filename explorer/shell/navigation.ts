import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { hrefOf, type Place, placeOf } from './place.ts';

export interface Navigation {
  readonly place: Place;
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
  const [place, setPlace] = useState(() => placeOf(new URL(location.href)));
  useEffect(() => {
    const follow = () => setPlace(placeOf(new URL(location.href)));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go: Navigation['go'] = (next, { replace } = { replace: false }) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(next));
    setPlace(next);
  };
  return { place, go };
}
