import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JudgedDecision, JudgedText } from '../door/judged-text.ts';
import { wordingFor } from '../lint/languages.ts';
import type { Wording } from '../locale/wording.ts';
import { inBytes } from './byte-columns.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import type { Located } from './locations.ts';

/** A document as it stood when it was judged. */
export interface Judged {
  readonly document: Located;
  readonly result: JudgedText;
  readonly wording: Wording;
}

export interface JudgedDecisionDocument extends Judged {
  readonly result: JudgedText & JudgedDecision;
}

export interface Judging {
  readonly of: (document: TextDocument) => Promise<Judged>;
  /** Whether another configuration or baseline holds now than when the document was judged. */
  readonly isStale: (uri: string) => boolean;
  /** The document is judged anew when it is asked for: its files may have changed. */
  readonly forget: (uri: string) => void;
}

export interface Circumstances {
  readonly host: Host;
  readonly client: Pick<Client, 'locale' | 'countsBytes'>;
  /** The language of messages that prevails over the configuration's. */
  readonly wished: string | undefined;
}

interface Kept {
  readonly version: number;
  /** Some editors number two texts alike. */
  readonly text: string;
  readonly judged: Promise<Judged>;
  isStale: () => boolean;
}

/** Judges each version of a document once, as long as the files beside it stay the same. */
export function judgingFor({ host, client, wished }: Circumstances): Judging {
  const kept = new Map<string, Kept>();
  const judgedNow = async (document: TextDocument): Promise<Judged> => {
    const result = await host.judged(document);
    const wording = await wordingFor([wished, result.locale, client.locale, host.locale]);
    return { document: client.countsBytes ? inBytes(document) : document, result, wording };
  };
  const isStale = (uri: string): boolean => kept.get(uri)?.isStale() === true;
  return {
    isStale,
    forget: (uri) => void kept.delete(uri),
    of: (document) => {
      const { uri, languageId, version } = document;
      const text = document.getText();
      const known = kept.get(uri);
      if (known?.version === version && known.text === text && !isStale(uri)) return known.judged;
      // The document goes on changing while it is judged.
      const judged = judgedNow(TextDocument.create(uri, languageId, version, text));
      const entry: Kept = { version, text, judged, isStale: () => false };
      kept.set(uri, entry);
      return judged.then(
        (done) => {
          const stamp = host.stamp(uri, done.result);
          entry.isStale = () => host.stamp(uri, done.result) !== stamp;
          return done;
        },
        (error: unknown) => {
          kept.delete(uri);
          throw error;
        },
      );
    },
  };
}
