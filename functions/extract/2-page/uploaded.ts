import { edtf } from '../../records/schema/index.ts';
import type { Source } from '../index.ts';
import { headerDate } from './header/headerDate.ts';
import type { PageFacts } from './page.ts';

/** What the uploader said, which wins over what the page says; a date that is none says nothing. */
export function uploadedFacts({ said }: Source): PageFacts {
  const stated = said?.publishedOn?.trim() ?? '';
  const whole = edtf.safeParse(stated);
  return {
    title: said?.title?.trim() || undefined,
    outlet: said?.outlet?.trim() || undefined,
    url: said?.url?.trim() || undefined,
    publishedOn: whole.success ? whole.data : headerDate(stated)?.value,
  };
}
