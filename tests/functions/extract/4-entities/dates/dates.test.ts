// Dates of a text in EDTF. The article is of Wednesday, July 22, 2015; relative dates count from it and keep the precision of the text.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('written out', () => {
  finds('date', [
    'They met on [March 4, 2014|2014-03-04].',
    'They met on [4 March 2014|2014-03-04].',
    'They met in [October 2013|2013-10].',
    'It ran from [April 18 to 29|2015-04-18/2015-04-29].',
    'It was signed in [2011|2011].',
  ]);
});

describe('against the day of publication', () => {
  finds('date', [
    'They met [yesterday|2015-07-21].',
    'They met [last week|2015-07-13/2015-07-19].',
    'They met [last year|2014].',
    'They met [three years ago|2012].',
    'They will meet again in [four months|2015-11].',
    'They seized ten tons in four months.',
    'They signed it in [April last year|2014-04].',
    'They met in [March|2015-03].',
    'They will meet in [March|2016-03].',
    'The course is planned for [August|2015-08].',
    'They met in [December|2014-12].',
    'They will sign it by the [end of the year|2015].',
    'They met on [Wednesday of last week|2015-07-15].',
    'They met in the [week of May 25|2015-05-25/2015-05-31].',
    'They compare notes every Friday.',
    'They agreed on it at their [April|2015-04] meeting.',
    'They want it built before the [middle of this year|2015].',
    'In [2012|2012] they trained 40 divers by the end of the year.',
  ]);
});

describe('counted from the date that was named before', () => {
  finds('date', [
    'They met in [2011|2011] and again [two years later|2013].',
    'Japan gave trucks in [2010|2010] and promised a radar [the following year|2011].',
    'They signed it in [May 2011|2011-05]; [the previous month|2011-04] nobody had wanted to.',
    'The ship sailed on [May 30, 2011|2011-05-30]. [Two days later|2011-06-01] it was stopped.',
    'They met in [2012|2012] and signed in [May of that year|2012-05].',
    'In [2015|2015] there were 50, 10 more than the year before.',
    'Two years later they met.',
    'It was good in [2009|2009], the year before the war.',
  ]);
});

describe('parts of a year', () => {
  finds('date', [
    'They seized it in the [first quarter of 2014|2014-01-01/2014-03-31].',
    'They seized it in the [first half of the year|2015-01-01/2015-06-30].',
    'They seized it in the [first quarter|2015-01-01/2015-03-31].',
    'They will meet in the [fourth quarter|2015-10-01/2015-12-31].',
  ]);
  leaves('date', ['They scored in the first half of the match.', 'It was the first quarter of a century.']);
});

describe('no dates', () => {
  leaves('date', [
    'The ship may sail.',
    'The march in Lima was long.',
    'They served for the past year.',
    'Some 2,015 men came.',
  ]);
});

describe('without a day of publication', () => {
  finds('date', ['They met in [March|null].', 'They met in [2014|2014].'], { publishedOn: null });
});
