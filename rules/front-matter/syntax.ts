import type { FrontMatterProblem } from '../../src/model/decision.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Report } from '../../src/rule/rule.ts';

interface Line {
  readonly start: number;
  readonly text: string;
  /** `key: value` on one line; both empty where the line is something else. */
  readonly key: string;
  readonly value: string;
}

/** What YAML stumbles over, in our words where the fault is a common one, else in its own. `quotedColon` is an example. */
export function syntaxReport(
  { span: at, code, detail = '' }: FrontMatterProblem,
  source: string,
  quotedColon: string,
): Report {
  const line = lineAt(at.start, source);
  const { key, value } = line;
  const [, bracket, quote] = /(?:end with a ([\]}])|closing (["']).*)$/u.exec(detail) ?? [];
  const sign = bracket ?? quote;
  if (sign !== undefined) return { message: 'unclosed', at, args: { sign } };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/u.test(value) && !/^["']/u.test(value) ? unquoted('colon', line) : { message: 'indent', at };
    case 'BAD_SCALAR_START':
      return value === '' || line.start + line.text.length - value.length !== at.start
        ? inside(at.start, source)
        : unquoted('sign', line);
    case 'BLOCK_IN_FLOW':
      return { message: 'colon-inside', at, args: { example: quotedColon } };
    case 'DUPLICATE_KEY':
      return { message: 'duplicate', at: { start: at.start, end: at.start + (key || ' ').length }, args: { key } };
    case 'TAB_AS_INDENT':
      return tab(line);
    case 'BAD_INDENT':
      return { message: 'indent', at };
    case 'UNEXPECTED_TOKEN':
      if (value.startsWith('"')) return unquoted('behind-quote', line);
      return /^[*&!|>]/u.test(value) ? unquoted('sign', line) : { message: 'syntax', at, args: { detail } };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: 'no-key', at, args: { raw: quotable(source.slice(at.start, at.end)) } };
    default:
      return { message: 'syntax', at, args: { detail } };
  }
}

function lineAt(at: number, source: string): Line {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  const text = source.slice(start, Math.min(end === -1 ? source.length : end, start + 500)).trimEnd();
  const [, key = '', value = ''] = /^\s*([\w-]+):[ \t]+(\S.*)$/u.exec(text) ?? [];
  return { start, text, key, value };
}

/** A value that means something else to YAML until it stands in quotation marks. */
function unquoted(message: 'colon' | 'sign' | 'behind-quote', { start, text, key, value }: Line): Report {
  const at = { start: start + text.length - value.length, end: start + text.length };
  return quoting(message, at, value, { key, line: `${key}: ${quotable(inQuotes(value))}` });
}

/** An item of a list, or a value in brackets. */
function inside(start: number, source: string): Report {
  const value = /^[^\n\r,\]}]+/u.exec(source.slice(start, start + 500))?.[0].trimEnd() ?? '';
  return quoting('sign-inside', { start, end: start + value.length }, value, { line: quotable(inQuotes(value)) });
}

function quoting(message: string, at: Report['at'], value: string, named: Arguments): Report {
  const edits = [{ span: at, text: inQuotes(value) }];
  return { message, at, args: { ...named, sign: value.charAt(0) }, suggestions: [{ message: 'quote', edits }] };
}

function inQuotes(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function tab({ start, text }: Line): Report {
  const indent = /^[ \t]*/u.exec(text)?.[0] ?? '';
  const edit = { span: { start, end: start + indent.length }, text: indent.replaceAll('\t', '  ') };
  return {
    message: 'tab',
    at: { start, end: start + text.length },
    suggestions: [{ message: 'spaces', edits: [edit] }],
  };
}
