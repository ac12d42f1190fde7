// A program on a terminal: keys go in, the screen comes out.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runWell } from './machine.ts';

export interface Terminal {
  /** Gives keys by the names that tmux has for them. */
  readonly press: (...keys: readonly string[]) => void;
  readonly write: (text: string) => void;
  readonly paste: (text: string) => void;
  /** What a look at the screen finds, as soon as it finds something. */
  readonly seen: <Found>(look: (screen: string) => Found | undefined) => Promise<Found>;
  readonly close: () => void;
}

/** A terminal so wide that nothing is wrapped. */
export function terminalIn(cwd: string, [program, args]: readonly [string, readonly string[]]): Terminal {
  const tmux = (...words: readonly string[]): string =>
    runWell('tmux', ['-u', '-f', '/dev/null', '-S', join(cwd, 'tmux'), ...words], {
      cwd,
      env: { HOME: cwd, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
      isOffline: true,
    });
  tmux('new-session', '-d', '-x', '500', '-y', '30', program, ...args);
  return {
    press: (...keys) => void tmux('send-keys', ...keys),
    write: (text) => void tmux('send-keys', '-l', text),
    paste: (text) => {
      tmux('set-buffer', '--', text);
      tmux('paste-buffer', '-p', '-r');
    },
    seen: async (look) => {
      const deadline = Date.now() + 60_000;
      for (;;) {
        const screen = tmux('capture-pane', '-p');
        const found = look(screen);
        if (found !== undefined) return found;
        if (Date.now() > deadline) throw new Error(`timed out before this:\n${screen}`);
        await setTimeout(50);
      }
    },
    close: () => void tmux('kill-server'),
  };
}
