// What kind of body a name tells.
import { describe, expect, it } from 'vitest';
import { entitiesIn, trace } from '../marked.ts';

describe('by the head and the other words', () => {
  it.each([
    ['The Police Academy Center opened.', 'security-force'],
    ['The Nature Conservation Division opened.', 'government'],
    ['The Andes Research Center opened.', 'civil-society'],
    ['The National University of Itapúa opened.', 'other'],
    ['The Ministry of Health opened.', 'government'],
    ['The River Plate Chamber of Commerce opened.', 'civil-society'],
  ])('%s', (text, type) => {
    const entities = entitiesIn(text);
    expect(
      entities.organizations.map((entity) => entity.type),
      trace(entities),
    ).toEqual([type]);
  });
});
