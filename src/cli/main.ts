import { existsSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { wordingFor } from '../lint/languages.ts';
import { commands, type Given, given, type Mistake, unknownWord } from './arguments.ts';
import { lint, speaksJson } from './lint.ts';
import { type Session, sessionFor } from './session.ts';
import type { Status } from './status.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await run(process.argv.slice(2));

async function run([command = '', ...words]: readonly string[]): Promise<Status> {
  if (command === '--version' || command === '-V') {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const options = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const call = options === undefined ? given([command, ...words], commands['lint'] ?? {}) : given(words, options);
  const isJson = command !== 'explain' && speaksJson(call);
  try {
    const status = await answered(options === undefined ? undefined : command, command, call, isJson);
    if (status !== undefined) return status;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const wording = await wordingFor([call.value('locale')]);
    process.stderr.write(`${wording.sentence('cli.fault.internal', { reason, url: manifest.bugs.url })}\n`);
  }
  if (isJson) process.stdout.write('[]\n');
  return 2;
}

/** Nothing where the command could not be understood. */
async function answered(
  command: string | undefined,
  word: string,
  call: Given,
  isJson: boolean,
): Promise<Status | undefined> {
  const isBare = command === undefined && ['', '--help', '-h', 'help'].includes(word);
  const mistakes = command === undefined ? (isBare ? [] : [noCommand(word)]) : call.mistakes;
  const session = await sessionFor(call, mistakes);
  if (!session.hasFailed() && (isBare || call.has('help'))) return help(command ?? 'main', session, isJson);
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
    default:
      return lint(session);
  }
}

/** Standard output holds nothing but JSON where JSON was asked for. */
function help(topic: string, session: Session, isJson: boolean): Status {
  const text = session.wording.sentence(`cli.help.${topic}`, { version: manifest.version });
  if (isJson) {
    session.say(text);
    session.print('[]\n');
  } else session.print(`${session.style.prose(text)}\n`);
  return 0;
}
