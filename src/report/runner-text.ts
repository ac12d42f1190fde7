/** A sign that nobody sees: a runner of workflows takes what stands behind it for no command. */
const JOINER = '\u2060';

/** Text for people in the log of a workflow, whose runner would take some lines of it for commands. */
export function uncommanded(text: string): string {
  return text.replaceAll(/^(\s*)::/gmu, `$1${JOINER}::`).replaceAll('##[', `##${JOINER}[`);
}
