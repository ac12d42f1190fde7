import type { Message } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { harmless } from './glyphs.ts';
import { messagesOf } from './messages.ts';
import type { Reported } from './reported.ts';
import type { Reporter } from './reporter.ts';

/** JUnit's XML: a suite a document, in it a failed case a finding, or one that passes. */
export function junitReporter(): Reporter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    document: (reported, wording) => {
      const count = reported.findings.length;
      tests += Math.max(1, count);
      failures += count;
      suites.push(suiteOf(reported, wording));
      return '';
    },
    end: () => {
      const counts = `tests="${tests}" failures="${failures}" errors="0"`;
      const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="data-decision" ${counts}>`,
        ...suites,
      ];
      return `${[...lines, '</testsuites>'].join('\n')}\n`;
    },
  };
}

function suiteOf(reported: Reported, wording: Wording): string {
  const { file, findings } = reported;
  const name = escaped(file);
  const seen = new Map<string, number>();
  const cases = messagesOf(reported, wording).map((message) => {
    const nth = (seen.get(message.ruleId) ?? 0) + 1;
    seen.set(message.ruleId, nth);
    // Without its place: a case is known again by its name.
    return failedCase(nth === 1 ? message.ruleId : `${message.ruleId} ${nth}`, file, message);
  });
  const passed = `    <testcase name="${name}" classname="${name}"/>`;
  return [
    `  <testsuite name="${name}" tests="${Math.max(1, cases.length)}" failures="${findings.length}" errors="0" file="${name}">`,
    ...(cases.length === 0 ? [passed] : cases),
    '  </testsuite>',
  ].join('\n');
}

function failedCase(name: string, file: string, { message, severity, line, column, url }: Message): string {
  const type = severity === 2 ? 'error' : 'warning';
  const text = `${file}:${line}:${column}\n${message}\n${url}`;
  return [
    `    <testcase name="${escaped(name)}" classname="${escaped(file)}">`,
    `      <failure type="${type}" message="${escaped(message)}">${escaped(text)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For text and attributes: only what XML 1.0 can hold, and no line or bracket that a runner takes for a command. */
function escaped(text: string): string {
  return harmless(text)
    .replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']|\n|(?<=##)\[/gu, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
