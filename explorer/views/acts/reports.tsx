import { useState } from 'preact/hooks';
import type { Act } from '../../../client/index.ts';
import type { Client } from '../../client.ts';
import type { Place } from '../../shell/place.ts';
import { counted } from '../../text/words.ts';
import { ReportWords } from './report.tsx';

interface ReportsProps {
  readonly act: Act;
  readonly place: Place;
  readonly client: Client;
}

/** The first report, and the others on demand: a list has some of them, the act itself all. */
export function Reports({ act, client, place }: ReportsProps) {
  const [all, setAll] = useState<Act['reports'] | null>(null);
  const [first, ...others] = all ?? act.reports;
  const left = act.reportCount - 1 - others.length;
  const loadAll = async () => {
    const whole = await client.get('/cooperation/{id}', { id: act.id }, new AbortController().signal).catch(() => null);
    setAll(whole?.reports ?? null);
  };
  return (
    <>
      {first !== undefined && <ReportWords place={place} report={first} />}
      {others.length > 0 && (
        <details class="more">
          <summary>{counted(act.reportCount - 1, 'more report')}</summary>
          {others.map((report) => (
            <ReportWords key={report.id} place={place} report={report} />
          ))}
          {left > 0 && (
            <button type="button" class="button" onClick={loadAll}>
              Show {counted(left, 'further report')}
            </button>
          )}
        </details>
      )}
    </>
  );
}
