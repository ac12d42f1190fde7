import { type Message, messageOf } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts } from '../text/lines.ts';
import type { Reported } from './reported.ts';

/** The document's findings as machines get them, in the order of its findings. */
export function messagesOf(
  { file, source, findings, spelling }: Pick<Reported, 'file' | 'source' | 'findings' | 'spelling'>,
  wording: Wording,
): readonly Message[] {
  const told = { source, starts: lineStarts(source), file, spelling };
  return findings.map((finding) => messageOf(finding, wording, told));
}
