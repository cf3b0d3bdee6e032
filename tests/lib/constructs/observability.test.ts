// Scope: which alarms there are, whom they tell, and in which environments.
import { describe, expect, it } from 'vitest';
import {
  ARTICLES,
  EXTRACTION_TIME,
  FACTS,
  NAMESPACE,
  OLDEST_MESSAGE_AGE,
  SERVICE,
} from '../../../functions/ingest/metrics/names.ts';
import { resource, resources } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const prod = templateFor({ env: 'prod', alarmEmail: 'on-call@example.org' });
const ALARM = 'AWS::CloudWatch::Alarm';
const TOPIC = 'AWS::SNS::Topic';

const ALARMS = [
  'GivenUp',
  'Stalled',
  'IngestErrors',
  'Rejections',
  'ExtractionSlow',
  'ApiErrors',
  'ApiSlow',
  'FunctionThrottles',
  'TableThrottles',
];

describe('production', () => {
  it.each(ALARMS)('has the alarm %s, which tells the topic when it begins and when it ends', (name) => {
    const { Properties } = resource(prod, ALARM, `Observability${name}`);
    const topic = [{ Ref: resource(prod, TOPIC, 'ObservabilityAlarms').id }];
    expect(Properties).toMatchObject({ AlarmActions: topic, OKActions: topic, TreatMissingData: 'notBreaching' });
    expect(Properties.AlarmDescription).toEqual(expect.stringMatching(/.{40}/));
  });

  it('tells the person that the deployment names', () => {
    const [one, ...others] = resources(prod, 'AWS::SNS::Subscription');
    expect(one?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'on-call@example.org' });
    expect(others).toEqual([]);
  });

  it('says that the queue is stalled only when nothing is done, not when much is to do', () => {
    const { Metrics } = resource(prod, ALARM, 'ObservabilityStalled').Properties;
    expect(JSON.stringify(Metrics)).toContain('IF(age > 900 AND FILL(done, 0) < 1, 1, 0)');
  });

  it('has a dashboard that shows everything that the ingest function measures', () => {
    const [dashboard] = resources(prod, 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    const { extracted, failed, rejected } = ARTICLES;
    for (const name of [extracted, failed, rejected, ...Object.values(FACTS), EXTRACTION_TIME, OLDEST_MESSAGE_AGE]) {
      expect(body).toContain(
        String.raw`[\"${NAMESPACE}\",\"${name}\",\"environment\",\"prod\",\"service\",\"${SERVICE}\"`,
      );
    }
  });

  it('minds the share of rejected articles only where there are some articles', () => {
    const { Metrics } = resource(prod, ALARM, 'ObservabilityRejections').Properties;
    expect(JSON.stringify(Metrics)).toContain('IF(whole >= 20, 100 * part / whole, 0)');
  });
});

describe('elsewhere', () => {
  it('nobody is told where the deployment names nobody, and the alarms are there', () => {
    const staging = templateFor({ env: 'staging' });
    expect(resources(staging, 'AWS::SNS::Subscription')).toEqual([]);
    expect(resources(staging, ALARM)).toHaveLength(ALARMS.length);
  });

  it('dev has neither alarms nor topic', () => {
    const dev = templateFor({ env: 'dev' });
    expect([...resources(dev, ALARM), ...resources(dev, TOPIC)]).toEqual([]);
  });
});
