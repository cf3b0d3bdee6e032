// Scope: the rule of identity: which reports of one family tell of the same act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actId, actWithMark } from '../../../../functions/records/acts/actId.ts';
import { actsOf } from '../../../../functions/records/acts/actsOf.ts';
import { familyOf } from '../../../../functions/records/acts/family.ts';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { sampleRecord } from '../../support/sampleRecord.ts';

type Line = readonly [article: string, date: string | null, kind?: string];

/** A report: by which article, of which date and kind. */
function told([name, date, kind = 'agreement']: Line, order = 0) {
  const { article, cooperation } = sampleRecord(name, { cooperation: [{ date, kind }] });
  const [fact] = cooperation;
  if (fact === undefined) throw new Error('The record has no act.');
  return { fact: { ...fact, id: `${article.id}-c${order}` }, article };
}

/** Acts as "date kind: article article". */
const acts = (...lines: readonly Line[]) =>
  actsOf(lines.map(told))
    .map(
      ({ date, kind, reports }) =>
        `${date} ${kind}: ${reports
          .map(({ article }) => article.key)
          .sort()
          .join(' ')}`,
    )
    .sort();

describe('reports of several articles are', () => {
  it('one act if their date is the same', () => {
    expect(acts(['a', '2011-05'], ['b', '2011-05'])).toEqual(['2011-05 agreement: a b']);
  });

  it('one act if one date is the other one, told more coarsely', () => {
    expect(acts(['a', '2011'], ['b', '2011-05-03'], ['c', '2011-05'])).toEqual(['2011-05-03 agreement: a b c']);
  });

  it('two acts if their dates differ', () => {
    expect(acts(['a', '2011-05'], ['b', '2011-06'])).toEqual(['2011-05 agreement: a', '2011-06 agreement: b']);
  });

  it('not merged by a date that may be either', () => {
    expect(acts(['a', '2011-05'], ['b', '2011-06'], ['c', '2011'])).toEqual([
      '2011 agreement: c',
      '2011-05 agreement: a',
      '2011-06 agreement: b',
    ]);
  });

  it('one act if their kinds are compatible: what most tell is its kind, then what comes first in the list of kinds', () => {
    expect(acts(['a', '2011', 'pledge'], ['b', '2011', 'pledge'], ['c', '2011'])).toEqual(['2011 pledge: a b c']);
    expect(acts(['a', '2011', 'training'], ['b', '2011', 'exercise'])).toEqual(['2011 exercise: a b']);
  });

  it('one act only within one article if nothing dates them', () => {
    const familyIn = (name: string) => familyOf(told([name, null]).fact, articleIdOf(name));
    expect(familyIn('a')).not.toBe(familyIn('b'));
    expect(acts(['a', null], ['a', null])).toEqual(['null agreement: a a']);
  });
});

describe('one article that tells of', () => {
  it('two dates tells of two acts, even if one contains the other', () => {
    expect(acts(['a', '2011'], ['a', '2011-05'], ['b', '2011-05'])).toEqual([
      '2011 agreement: a',
      '2011-05 agreement: a b',
    ]);
  });

  it('two kinds tells of two acts, and so does everybody else', () => {
    expect(acts(['a', '2011', 'training'], ['a', '2011', 'exercise'], ['b', '2011', 'exercise'])).toEqual([
      '2011 exercise: a b',
      '2011 training: a',
    ]);
  });
});

const line = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom('2011', '2011-05', '2011-05-03', '2011-05-20', '2011-06', '2011/..', '2011-05/..', '2011/2012', null),
  fc.constantFrom('agreement', 'pledge'),
);
const someLines = fc.array(line, { maxLength: 9 });

describe('the rule', () => {
  it('does not depend on the order in which reports arrive', () => {
    fc.assert(
      fc.property(
        someLines.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          expect(acts(...shuffled)).toEqual(acts(...lines));
        },
      ),
    );
  });

  it('puts each report into one act, and gives each act an id of its own that leads to it', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const reports = lines.filter(([, date]) => date !== null).map(told);
        const found = actsOf(reports);
        expect(found.flatMap((act) => act.reports)).toHaveLength(reports.length);
        const ids = found.map(actId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [at, id] of ids.entries()) expect(actWithMark(found, id.split('-')[1] ?? '')).toBe(found[at]);
      }),
    );
  });
});

describe('the id of an act', () => {
  it('that was told coarsely leads to it when somebody tells it better', () => {
    const [before] = actsOf([told(['a', '2011'])]);
    const after = actsOf([told(['a', '2011']), told(['b', '2011-05-03'])]);
    const mark = before === undefined ? '' : (actId(before).split('-')[1] ?? '');
    expect(actWithMark(after, mark)).toBe(after[0]);
    expect(after.map(actId)).not.toEqual(before && [actId(before)]);
  });
});
