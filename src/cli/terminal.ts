import { type Style, styleOf } from '../report/style.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** `--color` and `--no-color`, the last of them given; undefined without either. */
export type Wish = boolean | undefined;

/** Colors where they are asked for; else on a terminal, unless the environment says otherwise. */
export function isColored(stream: Stream, wish: Wish, env: NodeJS.ProcessEnv): boolean {
  if (wish !== undefined) return wish;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

export function styleFor(stream: Stream, wish: Wish, env: NodeJS.ProcessEnv): Style {
  return styleOf(isColored(stream, wish, env), stream.isTTY === true ? stream.columns : undefined);
}

/** Whether GitHub runs the command, and takes some lines that it prints for commands. */
export function isRunner(env: NodeJS.ProcessEnv): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/** A line on a terminal that says how far a long run has come. */
export interface Progress {
  readonly show: (done: number, all: number, file: string) => void;
  /** Takes the line away before something else is printed. */
  readonly clear: () => void;
}

const PATIENCE = 1000;
const INTERVAL = 100;

export function progressOn(
  stream: Stream & { readonly write: (text: string) => unknown },
  now: () => number,
): Progress {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    show: (done, all, file) => {
      if (stream.isTTY !== true || now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      const text = `${done}/${all} ${file}`.slice(0, (stream.columns ?? 80) - 1);
      stream.write(`\r\u001B[2K${text}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001B[2K');
      isShown = false;
    },
  };
}
