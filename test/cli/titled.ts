import { type Outcome, run } from './command.ts';

const now = new Date();

/** As the front matter of a new document has it. */
export const today: string = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

/** A decision document that stands there already. */
export function earlier(front = ''): string {
  return `---\ntype: data-decision\n${front}---\n\n# Earlier\n`;
}

/** The file that `new` says it wrote; nothing where it wrote none. */
export function titled(title: string, cwd: string, ...words: string[]): string {
  return writtenBy(run(['new', title, ...words], { cwd }));
}

function writtenBy({ stdout }: Outcome): string {
  return /^written {2}(.+)$/mu.exec(stdout)?.[1] ?? '';
}

/** A finding as `lint --format json` prints it. */
export interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
  readonly fix: object | null;
}

export function messagesIn(cwd: string, file: string): readonly Message[] {
  return JSON.parse(run(['lint', '--format', 'json', file], { cwd }).stdout)[0].messages;
}
