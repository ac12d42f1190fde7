import type { Argument } from '../finding/finding.ts';
import { wordingFor } from '../lint/languages.ts';
import type { Wording } from '../locale/wording.ts';
import { harmless } from '../report/glyphs.ts';
import { uncommanded } from '../report/runner-text.ts';
import type { Style } from '../report/style.ts';
import { type Given, type Mistake, unknownWord } from './arguments.ts';
import type { Fault } from './fault.ts';
import { fullPath } from './paths.ts';
import { type Places, placesFor } from './places.ts';
import { isRunner, styleFor, type Wish } from './terminal.ts';

/** One call of the command: what it was given, where it runs, how it speaks. */
export interface Session {
  readonly given: Given;
  readonly cwd: string;
  readonly wording: Wording;
  readonly places: Places;
  /** For standard output. */
  readonly style: Style;
  readonly print: (text: string) => void;
  /** A line on standard error that changes no exit status. */
  readonly note: (id: string, args?: Readonly<Record<string, Argument>>) => void;
  /** The run itself failed: a line on standard error, and exit status 2. What holds for many files is told once. */
  readonly fail: (fault: Fault) => void;
  readonly say: (line: string) => void;
  /** The words for a document's reader, whose configuration may name a locale. */
  readonly wordingBy: (locale: string | undefined) => Promise<Wording>;
  /** The words of a document's own language. */
  readonly wordingOf: (language: string) => Promise<Wording>;
  readonly hasFailed: () => boolean;
}

const LOCALES = ['en', 'ru'];

export async function sessionFor(given: Given, mistakes: readonly Mistake[]): Promise<Session> {
  const { env, stdout, stderr } = process;
  const cwd = fullPath(process.cwd(), '.');
  const flag = given.value('locale');
  const environment = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || undefined;
  const isKnown = flag === undefined || LOCALES.includes(flag);
  const wished = isKnown ? flag : undefined;
  const places = placesFor({ cwd, config: given.value('config'), isConfigured: !given.has('no-config') });
  const wordings = new Map<string, Promise<Wording>>();
  const wordingOf = (...wishes: readonly (string | undefined)[]): Promise<Wording> => {
    const key = wishes.join();
    const known = wordings.get(key) ?? wordingFor(wishes);
    wordings.set(key, known);
    return known;
  };
  const wordingBy = (locale: string | undefined): Promise<Wording> => wordingOf(wished, locale, environment);
  const here = await places.config(cwd);
  const wording = await wordingBy(here.config.locale);
  const wish: Wish = given.has('no-color') ? false : given.has('color') ? true : undefined;
  const style = styleFor(stdout, wish, env);
  const failures = new Set<string>();
  const errors = styleFor(stderr, wish, env);
  const say = (line: string): void => {
    const text = errors.prose(line);
    stderr.write(`${isRunner(env) ? uncommanded(text) : text}\n`);
  };
  const session: Session = {
    given,
    cwd,
    wording,
    places,
    style,
    print: (text) => void (text !== '' && stdout.write(text)),
    note: (id, args) => say(harmless(wording.sentence(`cli.note.${id}`, args))),
    fail: ({ at, id, args }) => {
      const place = at === undefined ? '' : `${errors.place(harmless(at))}: `;
      const line = `${errors.level('error', wording.sentence('cli.failed'))} ${place}${harmless(wording.sentence(id, args))}`;
      if (!failures.has(line)) say(line);
      failures.add(line);
    },
    say,
    wordingBy,
    wordingOf,
    hasFailed: () => failures.size > 0,
  };
  const all = [...mistakes, ...(isKnown ? [] : [unknownWord('locale', flag, LOCALES)])];
  for (const { id, args } of all) session.fail({ id: `cli.usage.${id}`, args });
  // A configuration that is named holds for every file, and has to be right even where there is none.
  if (given.has('config')) for (const fault of here.faults) session.fail(fault);
  return session;
}
