import * as z from 'zod';
import { cooperation } from '../../records/schema/index.ts';
import { report } from './listed.ts';

/** An act as all of its reports together tell it. */
export const act = z
  .object({
    id: z.string(),
    ...cooperation.unwrap().pick({
      parties: true,
      kind: true,
      status: true,
      date: true,
      topics: true,
      participants: true,
      place: true,
    }).shape,
    reportCount: z.int().min(1),
    reports: z.array(report).readonly(),
  })
  .readonly();
export type Act = z.infer<typeof act>;
