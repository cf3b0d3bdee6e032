import { useMemo } from 'preact/hooks';
import { StageLegend } from '../../charts/stageLegend.tsx';
import { Link } from '../../shell/link.tsx';
import { Empty } from '../../shell/states.tsx';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { counted } from '../../text/words.ts';
import { barsOf } from './bars.ts';
import { type Bucket, bucketFrom, type LoadedTimeline, loadTimeline } from './loadTimeline.ts';
import { TimelineChart } from './timelineChart.tsx';
import { TimelineTable } from './timelineTable.tsx';

export default makeView<LoadedTimeline>({
  load: ({ client, place: { filters, own }, signal }) => loadTimeline(client, filters, bucketFrom(own.by), signal),
  Show: TimelinePage,
});

const BUCKETS: readonly Bucket[] = ['year', 'month'];

function TimelinePage({ data, place }: ShowProps & { readonly data: LoadedTimeline }) {
  const bars = useMemo(() => barsOf(data.items), [data]);
  if (data.acts === 0) {
    return <Empty title="Nothing happened">No article tells of an act that fits the filters. Take one away.</Empty>;
  }
  return (
    <>
      <div class="above">
        <h1>Acts over time</h1>
        <nav class="choices" aria-label="Counted by">
          {BUCKETS.map((bucket) => (
            <Link
              key={bucket}
              to={{ ...place, own: bucket === 'year' ? {} : { by: bucket } }}
              current={bucket === data.bucket}
            >
              by {bucket}
            </Link>
          ))}
        </nav>
        <p class="quiet small">{extentText(data)}</p>
      </div>
      <StageLegend />
      {bars.length > 0 && <TimelineChart bars={bars} bucket={data.bucket} place={place} />}
      <TimelineTable bars={bars} place={place} />
    </>
  );
}

function extentText({ acts, bucket, coarser, isWhole, undated }: LoadedTimeline): string {
  const apart = [
    coarser > 0 ? `${coarser} with a date coarser than a ${bucket}` : '',
    undated > 0 ? `${undated} without a date` : '',
  ].filter(Boolean);
  const rest = isWhole ? '' : '. There is more than this page counts: choose a shorter time';
  return `${counted(acts, 'act')}${apart.length > 0 ? `, of which ${apart.join(' and ')} ${coarser + undated === 1 ? 'is' : 'are'} not drawn` : ''}${rest}`;
}
