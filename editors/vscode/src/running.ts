import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a command of ours prints. */
export async function printed(command: string, args: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...args], {
    cwd,
    // Else the program is the editor itself.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
  });
  return stdout;
}
