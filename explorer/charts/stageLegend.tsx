import { Patterns } from './patterns.tsx';
import { STAGE_TEXT, STAGES, stageFill } from './stages.ts';

/** What the patterns mean; it brings them along. */
export function StageLegend() {
  return (
    <>
      <Patterns />
      <ul class="legend" aria-label="How far acts have come">
        {STAGES.map((stage) => (
          <li key={stage}>
            <svg width="16" height="12" aria-hidden="true">
              <rect width="16" height="12" fill={stageFill(stage)} stroke={`var(--stage-${stage})`} />
            </svg>
            {STAGE_TEXT[stage]}
          </li>
        ))}
      </ul>
    </>
  );
}
