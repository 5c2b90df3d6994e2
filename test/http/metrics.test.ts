import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';

const gauges = { gatewayReady: 1, storeReady: 0, servers: 3, residentBytes: 1e8, heapBytes: 5e7 };

describe('the metrics', () => {
  it('count by label, and unlabelled from zero', () => {
    const metrics = createMetrics();
    metrics.count('answers', 'answered');
    metrics.count('answers', 'answered');
    metrics.count('answers', 'abstained');
    const text = metrics.text(gauges);
    expect(text).toContain('chaski_answers_total{status="answered"} 2\n');
    expect(text).toContain('chaski_answers_total{status="abstained"} 1\n');
    expect(text).toContain('chaski_store_failures_total 0\n');
    expect(text).toContain('chaski_model_dollars_total 0\n');
    expect(text).toContain('chaski_gateway_ready 1\n');
  });

  it('add amounts, also parts of a whole', () => {
    const metrics = createMetrics();
    metrics.add('modelTokens', 120, 'prompt');
    metrics.add('modelTokens', 30, 'prompt');
    metrics.add('modelDollars', 0.25);
    metrics.add('modelDollars', 0.5);
    const text = metrics.text(gauges);
    expect(text).toContain('chaski_model_tokens_total{kind="prompt"} 150\n');
    expect(text).toContain('chaski_model_dollars_total 0.75\n');
  });

  it('show acknowledgements as a histogram whose buckets include the ones below', () => {
    const metrics = createMetrics();
    for (const seconds of [0.004, 0.05, 2, 9]) metrics.acknowledged(seconds);
    const lines = metrics.text(gauges).split('\n');
    const buckets = lines.filter((line) => line.startsWith('chaski_acknowledgement_seconds_'));
    expect(buckets).toMatchInlineSnapshot(`
      [
        "chaski_acknowledgement_seconds_bucket{le="0.005"} 1",
        "chaski_acknowledgement_seconds_bucket{le="0.01"} 1",
        "chaski_acknowledgement_seconds_bucket{le="0.025"} 1",
        "chaski_acknowledgement_seconds_bucket{le="0.06"} 2",
        "chaski_acknowledgement_seconds_bucket{le="0.1"} 2",
        "chaski_acknowledgement_seconds_bucket{le="0.25"} 2",
        "chaski_acknowledgement_seconds_bucket{le="0.5"} 2",
        "chaski_acknowledgement_seconds_bucket{le="1"} 2",
        "chaski_acknowledgement_seconds_bucket{le="3"} 3",
        "chaski_acknowledgement_seconds_bucket{le="+Inf"} 4",
        "chaski_acknowledgement_seconds_sum 11.054",
        "chaski_acknowledgement_seconds_count 4",
      ]
    `);
  });

  it('are text that Prometheus reads: help, type, then samples of each', () => {
    const lines = createMetrics().text(gauges).trimEnd().split('\n');
    const wrong = lines.filter(
      (line) =>
        !/^# HELP \w+ \S|^# TYPE \w+ (?:counter|gauge|histogram)$|^\w+(?:\{\w+="[^"]*"\})? [\d.e+]+$/.test(
          line,
        ),
    );
    expect(wrong).toEqual([]);
  });
});
