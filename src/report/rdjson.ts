import manifest from '../../package.json' with { type: 'json' };
import type { Message } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts, pointAt } from '../text/lines.ts';
import { harmless } from './glyphs.ts';
import { jsonText } from './json-text.ts';
import { messagesOf } from './messages.ts';
import type { Reported } from './reported.ts';
import type { Reporter } from './reporter.ts';
import { wellFormed } from './well-formed.ts';

const SOURCE = { name: 'data-decision', url: manifest.homepage };

/** The Reviewdog Diagnostic Format: one JSON object and nothing else, when all is judged. */
export function rdjsonReporter(): Reporter {
  const diagnostics: string[] = [];
  return {
    document: (reported, wording) => {
      diagnostics.push(...diagnosticsOf(reported, wording).map(jsonText));
      return '';
    },
    end: () => `{"source":${jsonText(SOURCE)},"diagnostics":[${diagnostics.join(',')}]}\n`,
  };
}

function diagnosticsOf(reported: Reported, wording: Wording): readonly object[] {
  const { file, source } = reported;
  const starts = lineStarts(source);
  const position = (line: number, column: number): object => ({
    line,
    column: bytesIn(source.slice(starts[line - 1] ?? 0, (starts[line - 1] ?? 0) + column - 1)) + 1,
  });
  const rangeOf = ({ line, column, endLine, endColumn }: Message | Message['related'][number]): object => ({
    start: position(line, column),
    end: position(endLine, endColumn),
  });
  const offset = (at: number): object => {
    const { line, column } = pointAt(starts, at);
    return position(line, column);
  };
  return messagesOf(reported, wording).map((message) => ({
    message: harmless(message.message),
    location: { path: file, range: rangeOf(message) },
    severity: message.severity === 2 ? 'ERROR' : 'WARNING',
    source: SOURCE,
    code: { value: message.ruleId, url: message.url },
    suggestions: [message.fix, ...message.suggestions.map(({ fix }) => fix)].flatMap((fix) =>
      fix === null
        ? []
        : [{ range: { start: offset(fix.range[0]), end: offset(fix.range[1]) }, text: wellFormed(fix.text) }],
    ),
    related_locations: message.related.map((related) => ({
      message: harmless(related.message),
      // The lines of another document are not known here.
      location: { path: related.filePath, ...(related.filePath === file && { range: rangeOf(related) }) },
    })),
  }));
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
