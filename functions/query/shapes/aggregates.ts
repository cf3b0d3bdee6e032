import * as z from 'zod';
import { cooperation, edtf, STATUSES } from '../../records/schema/index.ts';
import { act } from './act.ts';

const acts = z.int().min(0);

const { kind, status, topics } = cooperation.unwrap().shape;
const topic = topics.unwrap().element;

/** How many acts have come how far: what is planned is never counted with what is signed. */
export const weights = z.object(Object.fromEntries(STATUSES.map((each) => [each, acts])) as Weights).readonly();
type Weights = { readonly [Each in (typeof STATUSES)[number]]: typeof acts };

/** What every aggregate says of itself. */
const whole = {
  /** False where there was more than one request counts: the answers that `next` leads to have the rest. */
  complete: z.boolean(),
  next: z.string().nullable(),
};

export const networkNode = z.object({ code: z.string(), acts }).readonly();
export const networkEdge = z.object({ source: z.string(), target: z.string(), acts, weights }).readonly();
export const network = z
  .object({ acts, nodes: z.array(networkNode).readonly(), edges: z.array(networkEdge).readonly(), ...whole })
  .readonly();

const counted = { kind, status, acts };

export const timelineItem = z.object({ bucket: z.string(), ...counted }).readonly();
export const timeline = z
  .object({
    acts,
    items: z.array(timelineItem).readonly(),
    coarser: z.array(z.object({ date: edtf, ...counted }).readonly()).readonly(),
    undated: z.array(z.object(counted).readonly()).readonly(),
    ...whole,
  })
  .readonly();

export const profile = z
  .object({
    code: z.string(),
    acts,
    partners: z.array(z.object({ code: z.string(), acts, weights }).readonly()).readonly(),
    topics: z.array(z.object({ topic, acts }).readonly()).readonly(),
    kinds: z.array(z.object({ kind, acts }).readonly()).readonly(),
    statuses: z.array(z.object({ status, acts }).readonly()).readonly(),
    years: z.array(z.object({ year: z.string(), acts }).readonly()).readonly(),
    coarser: acts,
    undated: acts,
    latest: z.array(act).readonly(),
    links: z.record(z.string(), z.string()),
    ...whole,
  })
  .readonly();

export type Network = z.infer<typeof network>;
export type NetworkEdge = z.infer<typeof networkEdge>;
export type Timeline = z.infer<typeof timeline>;
export type Profile = z.infer<typeof profile>;
