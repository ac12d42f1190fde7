import { TextDocument } from 'vscode-languageserver-textdocument';
import { stampOf } from '../door/config-disk.ts';
import { environmentLocale } from '../door/environment.ts';
import { type JudgedDecision, type JudgedText, judgedText } from '../door/judged-text.ts';
import { type Place, placeOf } from '../door/place.ts';
import { wordingFor } from '../lint/languages.ts';
import type { Wording } from '../locale/wording.ts';
import { pathOf } from './locations.ts';

/** A document as it stood when it was judged. */
export interface Judged {
  readonly document: TextDocument;
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
  /** The folder that stands for the working directory of a file. */
  readonly folderOf: (path: string | undefined) => string;
  /** In the order in which they prevail, around the configuration's own. */
  readonly locales: { readonly wished: string | undefined; readonly client: string | undefined };
}

interface Kept {
  readonly version: number;
  readonly judged: Promise<Judged>;
  isStale: () => boolean;
}

/** Judges each version of a document once, as long as the files beside it stay the same. */
export function judgingFor({ folderOf, locales }: Circumstances): Judging {
  const kept = new Map<string, Kept>();
  const placeFor = (uri: string): Place => {
    const path = pathOf(uri);
    return placeOf({ path, cwd: folderOf(path) });
  };
  const judgedNow = async (document: TextDocument): Promise<Judged> => {
    const place = placeFor(document.uri);
    // A buffer without a name is a decision document where its front matter says so: people write other things, too.
    const result = await judgedText({ text: document.getText(), place, isInput: false });
    const { wished, client } = locales;
    const wording = await wordingFor([wished, result.locale, client, environmentLocale()]);
    return { document, result, wording };
  };
  const isStale = (uri: string): boolean => kept.get(uri)?.isStale() === true;
  return {
    isStale,
    forget: (uri) => void kept.delete(uri),
    of: (document) => {
      const { uri, languageId, version } = document;
      const known = kept.get(uri);
      if (known?.version === version && !isStale(uri)) return known.judged;
      // The document goes on changing while it is judged.
      const judged = judgedNow(TextDocument.create(uri, languageId, version, document.getText()));
      const entry: Kept = { version, judged, isStale: () => false };
      kept.set(uri, entry);
      return judged.then(
        (done) => {
          const stamp = filesStamp(placeFor(uri), done.result.baseline);
          entry.isStale = () => filesStamp(placeFor(uri), done.result.baseline) !== stamp;
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

/** What changes when the configuration or the baseline does. */
function filesStamp({ configFile, baselineFile }: Place, baseline: string | undefined): string {
  const files = [configFile, baseline && baselineFile(baseline)].filter((file) => file !== undefined);
  return files.map((file) => `${file} ${stampIn(file)}`).join('\n');
}

function stampIn(file: string): string {
  try {
    return stampOf(file);
  } catch {
    return '';
  }
}
