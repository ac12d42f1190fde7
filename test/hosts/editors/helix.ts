// Plays a user of Helix.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import type { Told } from './told.ts';

/** What Helix shows of a document that the server judges, and what a rewrite makes of it. */
export async function toldByHelix({ press, write, paste, seen }: Terminal, folder: string): Promise<Told> {
  const read = (name: string): string =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  const isEditing = (screen: string): true | undefined => /^ NOR /mu.test(screen) || undefined;
  /** From the start of the document, past its title, to the finding of this number. */
  const goTo = (index: number): void => write(`gg${']d'.repeat(index + 2)}`);

  /** The messages in the list of all findings, looked at until there are so many. */
  const messages = async (count: number): Promise<readonly string[]> => {
    const deadline = Date.now() + 60_000;
    for (;;) {
      write(' d');
      const found = await seen((screen) => {
        const isWhole = /(\d+)\/\1 │/u.test(screen);
        return isWhole
          ? [...screen.matchAll(/no-trigger-words +(.*?) *│/gu)].map(([, message]) => message ?? '')
          : undefined;
      });
      press('Escape');
      await seen((screen) => (screen.includes('severity') ? undefined : isEditing(screen)));
      if (found.length === count) return found;
      if (Date.now() > deadline) throw new Error(`timed out with ${found.length} findings in place of ${count}`);
    }
  };

  let files = 0;
  const shown = async (count: number): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (const [index, message] of (await messages(count)).entries()) {
      const name = `words-${files++}`;
      goTo(index);
      write(`:pipe-to cat >${name}`);
      // Only once the keys are on the screen, it shows where they led.
      const line = await seen((screen) =>
        screen.includes(`>${name}`) ? /(\d+):\d+ *$/mu.exec(screen)?.[1] : undefined,
      );
      press('Enter');
      const words = await seen(() => read(name) || undefined);
      found.push({ line: Number(line), words, message });
    }
    return found;
  };

  await seen((screen) => (/● \d+ ● \d+/u.test(screen) ? isEditing(screen) : undefined));
  const opened = await shown(1);

  // In one change: of several in a burst Helix 25.01 may send the last before the first.
  write('geA');
  paste('\n\nЕщё 🙂 повысит качество.');
  press('Escape');
  await seen(isEditing);
  const edited = await shown(2);

  goTo(0);
  write(' a');
  const actions = await seen((screen) => {
    const titles = [...screen.matchAll(/(?:Write|Ignore) `.*?(?= {2,}|$)/gmu)].map(([title]) => title);
    return titles.length > 0 ? titles : undefined;
  });
  press('Enter');
  const rewritten = await shown(1);

  write(':write! done.md');
  press('Enter');
  const text = await seen(() => read('done.md') || undefined);
  return { opened, edited, actions, rewritten, lines: text.trimEnd().split('\n').slice(5) };
}
