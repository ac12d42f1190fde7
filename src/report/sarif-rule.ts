import { pageOf } from '../lint/link.ts';
import { bodyOf, reasonOf, summaryOf } from './rule-page.ts';

/** What a report says of a rule; it is given by the caller, who knows the rules. */
export interface RuleFacts {
  readonly id: string;
  readonly requirement: string | undefined;
  readonly level: 'off' | 'warn' | 'error';
}

/** More of a description is refused. */
const LONGEST = 1024;
const SEVERITIES = { off: 'recommendation', warn: 'warning', error: 'error' };

/** A rule as SARIF describes it, from its page in the reader's language. */
export function sarifRule({ id, requirement, level }: RuleFacts, page: string, locale: string): object {
  const summary = summaryOf(page) || id;
  const reason = reasonOf(page) || summary;
  const url = pageOf(id, locale);
  return {
    id,
    name: id.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(reason) },
    helpUri: url,
    help: { text: `${summary} ${reason}\n\n${url}`, markdown: bodyOf(page) || summary },
    defaultConfiguration: { enabled: level !== 'off', level: level === 'error' ? 'error' : 'warning' },
    properties: {
      tags: ['data-decision', ...(requirement?.split(/,\s*/u) ?? [])],
      precision: 'high',
      'problem.severity': SEVERITIES[level],
    },
  };
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;
}
