import { expect, test } from 'vitest';
import { lexiconFor } from '../../src/lint/words.ts';
import type { Report, Rule } from '../../src/rule/rule.ts';
import { findingsOf } from '../../src/rule/run.ts';
import { decisionIn } from '../reading.ts';

const circumstances = {
  lexicon: lexiconFor({}),
  settings: { majorShare: 0.05, requireReason: false },
  links: undefined,
  logs: undefined,
  suppressions: [],
};
const at = { start: 1, end: 4 };

function rule(id: string, check: Rule['check']): Rule {
  return { id, requirement: 'CC-ML4-1', level: 'error', check };
}

test('a report becomes a finding of its rule', () => {
  const report: Report = {
    message: 'second',
    at,
    args: { raw: 'x' },
    related: [{ message: 'first', at: { start: 0, end: 1 } }],
    suggestions: [{ message: 'rename', edits: [{ span: at, text: 'y' }] }],
    fix: [],
    cause: [at],
  };
  const active = { rule: rule('one', (context) => context.report(report)), level: undefined, options: {} };
  expect(findingsOf(decisionIn('text'), [active], circumstances)).toEqual([
    {
      rule: 'one',
      requirement: 'CC-ML4-1',
      level: 'error',
      message: 'second',
      args: { raw: 'x' },
      span: at,
      related: [{ message: 'first', args: {}, span: { start: 0, end: 1 } }],
      suggestions: [{ message: 'rename', args: {}, edits: [{ span: at, text: 'y' }] }],
      fix: [],
      cause: [at],
      key: '',
    },
  ]);
});

test('a rule gets options, settings, links and the document', () => {
  const seen: unknown[] = [];
  const active = {
    rule: rule('one', ({ options, settings, links, decision }) =>
      seen.push(options, settings.majorShare, links?.('a.csv'), decision.source),
    ),
    level: undefined,
    options: { limit: 3 },
  };
  findingsOf(decisionIn('text'), [active], { ...circumstances, links: () => 'missing' });
  expect(seen).toEqual([{ limit: 3 }, 0.05, 'missing', 'text']);
});

test('in a draft findings are warnings', () => {
  const active = {
    rule: rule('one', ({ report }) => report({ message: 'm', at })),
    level: 'error' as const,
    options: {},
  };
  const levels = findingsOf(decisionIn('---\nstatus: draft\n---\n\ntext\n'), [active], circumstances).map(
    ({ level }) => level,
  );
  expect(levels).toEqual(['warn']);
});

test('a rule that throws is a fault of ours that names the rule', () => {
  const broken = rule('broken-one', () => {
    throw new TypeError('x is undefined');
  });
  expect(() =>
    findingsOf(decisionIn('text'), [{ rule: broken, level: undefined, options: {} }], circumstances),
  ).toThrow('the rule broken-one failed: x is undefined');
});
