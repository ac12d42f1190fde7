import type { Finding } from '../../src/finding/finding.ts';
import { type Card, cardOf } from '../../src/lint/card.ts';
import { wordingFor } from '../../src/lint/languages.ts';
import { pasteFor } from '../../src/lint/paste.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import { lexiconFor } from '../../src/lint/words.ts';
import type { Reported } from '../../src/report/reported.ts';
import { styleOf } from '../../src/report/style.ts';
import { stylishReporter } from '../../src/report/stylish.ts';
import { decisionIn } from '../reading.ts';

interface Look {
  readonly locale?: string;
  readonly language?: string;
  readonly columns?: number;
  readonly isColored?: boolean;
}

/** The whole report of some documents. */
export async function reportOf(documents: readonly Reported[], look: Look = {}): Promise<string> {
  const { locale = 'en', language = 'en', columns, isColored = false } = look;
  const [wording, own] = await Promise.all([wordingFor([locale]), wordingFor([language])]);
  const reporter = stylishReporter(wording, styleOf(isColored, columns));
  const texts = documents.map((document) => reporter.document(document, wording, own));
  return texts.join('') + reporter.end({ files: documents.length, documents: documents.length, tooMany: undefined });
}

/** A document as it is judged without a configuration. */
export function judged(text: string, language = 'en'): Reported {
  const reading = read({ text, path: undefined, isInput: true }, {});
  if (reading.kind !== 'decision') throw new Error(reading.kind);
  const findings = judge(reading.decision, { config: {}, path: undefined });
  return {
    file: 'decisions/0007.md',
    source: text,
    findings,
    spelling: (label) => lexiconFor({}).spelling(label, language),
    home: reading.decision.home,
    paste: pasteFor(reading.decision),
    silenced: [],
    card: () => cardOf(reading.decision),
  };
}

export function withFindings(source: string, findings: readonly Finding[]): Reported {
  const home = { start: 0, end: 0 };
  const card = (): Card => cardOf(decisionIn(source));
  return {
    file: 'a.md',
    source,
    findings,
    spelling: (label) => label,
    home,
    paste: () => 'line to paste',
    silenced: [],
    card,
  };
}
