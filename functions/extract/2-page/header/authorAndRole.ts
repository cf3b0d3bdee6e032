import { outletOf } from './outlets.ts';
import { isNewsroomRole, isPersonByName } from './personName.ts';

/** "Corey Blagrove, Sunday Gleaner Writer", "Ana Ruiz, Associated Press": a name and, after a comma, what says that it signs. */
export function readAuthorAndRole(
  part: string,
): { readonly author: string; readonly outlet: string | undefined } | undefined {
  const comma = part.indexOf(',');
  if (comma < 0) return undefined;
  const author = part.slice(0, comma).trim();
  const role = part.slice(comma + 1).trim();
  if (!isPersonByName(author)) return undefined;
  const outlet = outletOf(role);
  return outlet !== undefined || isNewsroomRole(role) ? { author, outlet } : undefined;
}
