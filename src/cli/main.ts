import { existsSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { wordingFor } from '../lint/languages.ts';
import { commands, type Given, given, type Mistake, unknownWord } from './arguments.ts';
import { lint } from './lint.ts';
import { emptyReport, machineFormat } from './reporters.ts';
import { type Session, sessionFor } from './session.ts';
import type { Status } from './status.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
process.exitCode = await run(process.argv.slice(2));

async function run([command = '', ...words]: readonly string[]): Promise<Status> {
  if (command === '--version' || command === '-V') {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const options = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const call = options === undefined ? given([command, ...words], commands['lint'] ?? {}) : given(words, options);
  const format = outputFormat(command, call);
  try {
    const status = await answered(options === undefined ? undefined : command, command, call, format);
    if (status !== undefined) return status;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const wording = await wordingFor([call.value('locale')]);
    process.stderr.write(`${wording.sentence('cli.fault.internal', { reason, url: manifest.bugs.url })}\n`);
  }
  if (format !== undefined) {
    const wording = await wordingFor([call.value('locale')]);
    process.stdout.write(await emptyReport(format, { wording, cwd: process.cwd(), hasFailed: () => true }));
  }
  return 2;
}

/** The format that standard output is for alone, whatever happens. */
function outputFormat(command: string, call: Given): string | undefined {
  if (['explain', 'extract', 'lsp'].includes(command)) return undefined;
  const format = machineFormat(call);
  return command === 'profile' && format !== 'json' ? undefined : format;
}

/** Nothing where the command could not be understood. */
async function answered(
  command: string | undefined,
  word: string,
  call: Given,
  format: string | undefined,
): Promise<Status | undefined> {
  const isBare = command === undefined && ['', '--help', '-h', 'help'].includes(word);
  const mistakes = command === undefined ? (isBare ? [] : [noCommand(word)]) : call.mistakes;
  const session = await sessionFor(call, mistakes);
  if (!session.hasFailed() && (isBare || call.has('help'))) return help(command ?? 'main', session, format);
  if (!session.hasFailed() && command !== undefined) return perform(command, session);
  const hint = session.wording.sentence('cli.usage.hint', { command: command === undefined ? '' : `${command} ` });
  if (mistakes.length > 0) session.say(hint);
  return undefined;
}

function noCommand(command: string): Mistake {
  if (command.startsWith('-')) return { id: 'no-command', args: { option: command } };
  if (existsSync(command)) return { id: 'command-of-file', args: { file: command } };
  return unknownWord('command', command, Object.keys(commands));
}

async function perform(command: string, session: Session): Promise<Status> {
  switch (command) {
    case 'extract':
      return (await import('./extract.ts')).extract(session);
    case 'profile':
      return (await import('./profile.ts')).profile(session);
    case 'baseline':
      return (await import('./baseline.ts')).baseline(session);
    case 'init':
      return (await import('./init.ts')).init(session);
    case 'new':
      return (await import('./new.ts')).newDocument(session);
    case 'explain':
      return (await import('./explain.ts')).explain(session);
    case 'lsp':
      return (await import('../lsp/server.ts')).serve({ locale: session.given.value('locale') });
    default:
      return lint(session);
  }
}

/** Standard output holds nothing but a report where one for machines was asked for. */
async function help(topic: string, session: Session, format: string | undefined): Promise<Status> {
  const text = session.wording.sentence(`cli.help.${topic}`, { version: manifest.version });
  if (format === undefined) session.print(`${session.style.prose(text)}\n`);
  else {
    session.say(text);
    session.print(await emptyReport(format, session));
  }
  return 0;
}
