import type { Connection, ExecuteCommandParams } from 'vscode-languageserver';
import { extracted } from '../lint/extract.ts';
import { plainJson, prettyJson } from '../lint/extract-json.ts';
import type { Judged } from './judging.ts';

/** The decision of an open document as JSON; its argument is the document's address. */
export const EXTRACT = 'data-decision.extract';
/** Opens a rule's page in a browser; its argument is the page's address. */
export const OPEN_PAGE = 'data-decision.openPage';

/** Null where the document is not open, or no decision. */
export function extractedJson({ result }: Judged, file: string | null): string | null {
  if (result.kind !== 'decision') return null;
  return `${prettyJson(plainJson(extracted(result.decision, file)))}\n`;
}

export function argumentOf({ arguments: [argument] = [] }: ExecuteCommandParams): string {
  return typeof argument === 'string' ? argument : '';
}

export async function openPage(connection: Connection, uri: string): Promise<null> {
  await connection.window.showDocument({ uri, external: true });
  return null;
}
