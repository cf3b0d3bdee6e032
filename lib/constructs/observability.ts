import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { alarmPlans } from './alarms.ts';
import { type Metrics, metricsOf, type Watched } from './watched.ts';

/** What tells people that the stack does not do its work, and shows them where. */
export class Observability extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, settings: Settings, watched: Watched) {
    super(scope, id);
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true, displayName: `Entente ${settings.name}` });
    if (settings.alarmEmail !== null) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    const metrics = metricsOf(watched, settings.name);
    const action = new SnsAction(this.topic);
    for (const { description, metric, name, periods, threshold } of alarmPlans(metrics)) {
      const alarm = new Alarm(this, name, {
        alarmDescription: description,
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
    new Dashboard(this, 'Dashboard', { dashboardName: `entente-${settings.name}`, widgets: widgetsOf(metrics) });
  }
}

function widgetsOf(metrics: Metrics): GraphWidget[][] {
  const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
  const { changesDone, deadLetters, ingestCalls, ingestDuration, ingestErrors, oldestChange } = metrics;
  const { functionThrottles, queryDuration, queryErrors, requests, serverErrors, slowest, tableThrottles } = metrics;
  const { extracted, extractionTime, facts, failed, oldestMessage, rejected, usualExtractionTime } = metrics;
  return [
    [
      graph('Articles: extracted, rejected, failed', extracted, rejected, failed),
      graph('Facts by type', ...facts),
      graph('Time to extract one article (p50, p99)', usualExtractionTime, extractionTime),
    ],
    [
      graph('Changes: done, given up', changesDone, deadLetters),
      graph('Age of the oldest change: waiting, when taken', oldestChange, oldestMessage),
      graph('Ingest: calls, errors', ingestCalls, ingestErrors),
    ],
    [
      graph('Requests: all, failed', requests, serverErrors, queryErrors),
      graph('Time: request, query, ingest (p99)', slowest, queryDuration, ingestDuration),
      graph('Turned away: functions, table', functionThrottles, tableThrottles),
    ],
  ];
}
