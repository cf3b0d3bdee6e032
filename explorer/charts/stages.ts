import type { Status } from '../../functions/records/schema/index.ts';

/** How far an act has come, in as many steps as an eye can tell apart. */
export const STAGES = ['planned', 'agreed', 'signed', 'done', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<Status, Stage>> = {
  proposed: 'planned',
  planned: 'planned',
  agreed: 'agreed',
  signed: 'signed',
  ongoing: 'done',
  completed: 'done',
  ended: 'ended',
};

/** What a stage is called where there is room for it. */
export const STAGE_TEXT: Readonly<Record<Stage, string>> = {
  planned: 'proposed or planned',
  agreed: 'agreed',
  signed: 'signed',
  done: 'under way or completed',
  ended: 'ended',
};

export function stageOf(status: Status): Stage {
  return STAGE_OF[status];
}

export type StageCounts = Readonly<Record<Stage, number>>;

/** Counts of statuses as counts of stages. */
export function stageCounts(weights: Readonly<Partial<Record<Status, number>>>): StageCounts {
  const counts = { planned: 0, agreed: 0, signed: 0, done: 0, ended: 0 };
  for (const [status, count] of Object.entries(weights)) counts[STAGE_OF[status as Status]] += count;
  return counts;
}

/** What a stage is filled with: a pattern that charts/patterns.tsx puts into the page. */
export function stageFill(stage: Stage): string {
  return `url(#stage-${stage})`;
}
