import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import type { Config } from '../lint/config.ts';
import { judge, read } from '../lint/pipeline.ts';
import type { MeasuredVariant } from '../measure/variants.ts';
import type { Language } from '../model/decision.ts';
import { harmless } from '../report/glyphs.ts';
import { unknownWord } from './arguments.ts';
import { codeOf, type Fault, unwritable } from './fault.ts';
import { habitOf, namingOf } from './habit.ts';
import { conventionFrom, nameOfLog, variantsFrom } from './measuring.ts';
import { fullPath, shownPath } from './paths.ts';
import type { Session } from './session.ts';
import { folderFor, type Standing, siteOf, standingIn } from './standing.ts';
import type { Status } from './status.ts';
import { documentFrom, type Start } from './template.ts';

/** `data-decision new "TITLE"`: the next document of a folder, from the template. */
export async function newDocument(session: Session): Promise<Status> {
  const { given, cwd, fail, print, style, wording } = session;
  const wish = wishFrom(session);
  const convention = conventionFrom(given, fail);
  if (session.hasFailed() || convention === undefined) return 2;
  const variants = await variantsFrom(wish.logs, convention, session);
  if (session.hasFailed()) return 2;
  const { root } = siteOf(cwd);
  const draft = await draftOf({ ...wish, variants }, await standingIn(root, session), session);
  if (session.hasFailed()) return 2;
  const fault = writeNew(draft.path, draft.text, draft.shown);
  if (fault !== undefined) fail(fault);
  if (fault !== undefined) return 2;
  const file = harmless(draft.shown);
  print(`${style.prose(wording.sentence('cli.new.written', { file }))}\n`);
  print(`${style.prose(wording.sentence(draft.text.includes('…') ? 'cli.new.next' : 'cli.new.full', { file }))}\n`);
  return 0;
}

/** What was asked for. */
export interface NewWish {
  readonly title: string;
  readonly language: Language | undefined;
  readonly folder: string | undefined;
  readonly logs: readonly string[];
}

const LANGUAGES: readonly Language[] = ['en', 'ru'];

function wishFrom({ given, cwd, fail }: Session): NewWish {
  const [written = '', ...more] = given.operands;
  const [title, word, folder] = [titleFrom(written), given.value('lang'), given.value('dir')];
  const language = LANGUAGES.find((one) => one === word);
  const logs = given.has('from') ? [...given.values('from'), ...more] : [];
  if (title === '') fail({ id: 'cli.usage.no-title' });
  else if (more.length > 0 && logs.length === 0)
    fail({ id: 'cli.usage.one-title', args: { title, more: more.map((word) => `\`${word}\``) } });
  if (word !== undefined && language === undefined) {
    const { id, args } = unknownWord('language', word, LANGUAGES);
    fail({ id: `cli.usage.${id}`, args });
  }
  if (given.values('name').length > logs.length) fail({ id: 'cli.usage.names' });
  return { title, language, folder: folder === undefined ? undefined : fullPath(cwd, folder), logs };
}

/** On one line, without signs that command a terminal or turn the direction of what is read. */
function titleFrom(written: string): string {
  return written
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/** A document that is still to be written. */
export interface Draft {
  readonly path: string;
  readonly shown: string;
  readonly text: string;
}

/** The next document, named after the habit of those that stand in its folder. `assumed`: a configuration to be written. */
export async function draftOf(
  wish: NewWish & { readonly variants: readonly MeasuredVariant[] },
  standing: readonly Standing[],
  session: Session,
  assumed: Config = {},
): Promise<Draft> {
  const { cwd, places, wording, fail } = session;
  const { base } = siteOf(cwd);
  const here = await places.config(cwd);
  for (const fault of here.faults) fail(fault);
  const folder = wish.folder ?? folderFor(standing, cwd, base, here.config);
  const siblings = standing.filter((one) => one.folder === folder);
  const neighbours = siblings.map(({ name, decision }) => ({ name, id: decision.metadata.id?.value }));
  const date = today();
  const { name, id } = namingOf(wish.title, habitOf(neighbours), neighbours, namesIn(folder), date);
  const path = `${folder.replace(/\/$/u, '')}/${name}`;
  const { config: written, path: seen, links, logs: logsAt } = await places.of(path);
  const config = { ...written, ...assumed };
  const spoken = (siblings.at(-1) ?? standing.at(-1))?.decision.language;
  const language = wish.language ?? languageIn(wish.title) ?? spoken ?? (wording.locale === 'ru' ? 'ru' : 'en');
  const names = session.given.values('name');
  const logs = wish.logs.map((log, index) => ({ name: names[index] ?? nameOfLog(log), path: fullPath(cwd, log) }));
  const start: Start = { title: wish.title, id, date, language, variants: wish.variants, logs, folder };
  const text = documentFrom(start, await session.wordingOf(language), (whole) => {
    const reading = read({ text: whole, path: seen, isInput: true }, config);
    return reading.kind === 'decision'
      ? judge(reading.decision, { config, path: seen, links, logs: logsAt })
      : undefined;
  });
  return { path, shown: shownPath(cwd, path), text };
}

/** Writes a file where there is none, and the folders above it. */
export function writeNew(path: string, text: string, shown: string, mode = 0o666): Fault | undefined {
  const folder = path.slice(0, path.lastIndexOf('/'));
  try {
    mkdirSync(folder || '/', { recursive: true });
  } catch (error) {
    const code = codeOf(error);
    // A file stands where the folder should.
    return unwritable(shown, code === 'EEXIST' ? 'ENOTDIR' : code);
  }
  try {
    const file = openSync(path, 'wx', mode);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    return code === 'EEXIST' ? { at: shown, id: 'cli.new.exists' } : unwritable(shown, code);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined for a title without letters of either script. */
function languageIn(title: string): Language | undefined {
  const count = (script: RegExp): number => title.match(script)?.length ?? 0;
  const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)];
  return cyrillic + latin === 0 ? undefined : cyrillic > latin ? 'ru' : 'en';
}

/** The day where the author sits, as `2026-03-10`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
