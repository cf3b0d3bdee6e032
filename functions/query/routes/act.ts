import * as z from 'zod';
import { ACT_ID, actWithMark } from '../../records/acts/actId.ts';
import { actFrom } from '../acts/actFrom.ts';
import { familyActs } from '../acts/familyActs.ts';
import { jsonAnswer } from '../answer.ts';
import { headsOfRequest } from '../list/headsOfRequest.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { Route } from '../route.ts';
import { SAMPLE_ACT } from '../samples.ts';

export const actRoute: Route = {
  name: 'getAct',
  path: '/cooperation/{id}',
  summary: 'One act with all of its reports, each with its evidence, attribution and article',
  segments: {
    id: {
      description:
        "The act's id, from `/cooperation`. An id that the act had before a more precise report of it came leads to it too.",
      schema: () => z.string().regex(ACT_ID),
      example: SAMPLE_ACT,
    },
  },
  parameters: [],
  examples: [`/cooperation/${SAMPLE_ACT}`],
  content: { kind: 'json', schema: async () => (await import('../shapes/act.ts')).act },
  answer: async ({ segments }, reader) => {
    const [, family = '', mark = ''] = ACT_ID.exec(segments.id ?? '') ?? [];
    const acts = family === '' ? [] : await familyActs({ reader, heads: headsOfRequest(reader) }, family);
    const found = actWithMark(acts, mark);
    if (found !== undefined) return jsonAnswer(actFrom(found));
    throw new RequestProblem(
      'unknown-act',
      'No act has this id, or no article reports it any more. The ids are in `/cooperation`.',
    );
  },
};
