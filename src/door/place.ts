import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { baselineAt, baselineFault } from '../disk/baseline-disk.ts';
import { logInside } from '../disk/log-disk.ts';
import type { ConfigReading } from '../lint/config-reading.ts';
import {
  linksFrom,
  logsFrom,
  pathFrom,
  pathInBaseline,
  type Surroundings,
  surroundingsOf,
} from '../lint/surroundings.ts';
import type { Links, Logs } from '../rule/rule.ts';
import { configAt } from './config-disk.ts';

/** Where a text stands, and what of the disk its rules may ask for. */
export interface Place extends Pick<Surroundings, 'configFile'> {
  /** What the configuration file says; nothing where there is none. */
  readonly config: () => Promise<ConfigReading>;
  /** From the folder that globs are from; undefined where there is no file. */
  readonly relative: string | undefined;
  readonly links: Links | undefined;
  readonly logs: Logs | undefined;
  /** The list of known findings that a configuration names, absolute. */
  readonly baselineFile: (baseline: string) => string;
  /** The keys that a baseline knows of this file; nothing for a text without a name. */
  readonly known: (baseline: string) => KnownKeys | undefined;
}

export type KnownKeys =
  | { readonly keys: ReadonlySet<string> | undefined }
  | { readonly fault: string; readonly line: number | undefined; readonly args: { readonly reason: string } };

/** Without a name the working directory's configuration holds, and links are not checked. */
export function placeOf({ path, cwd }: { readonly path: string | undefined; readonly cwd: string }): Place {
  const disk = { exists: existsSync };
  const home = slashed(cwd);
  if (path === undefined) {
    const { configFile, base } = surroundingsOf(home, home, disk);
    return {
      configFile,
      config: () => configIn(configFile),
      relative: undefined,
      links: undefined,
      logs: undefined,
      baselineFile: (baseline) => slashed(resolve(base, baseline)),
      known: () => undefined,
    };
  }
  const full = slashed(resolve(cwd, path));
  const folder = slashed(dirname(full));
  const { configFile, base, root } = surroundingsOf(folder, home, disk);
  const baselineFile = (baseline: string): string => slashed(resolve(base, baseline));
  return {
    configFile,
    config: () => configIn(configFile),
    relative: pathFrom(base, full),
    links: linksFrom(folder, root, disk),
    logs: logsFrom(folder, root, logInside),
    baselineFile,
    known: (baseline) => knownIn(baselineFile(baseline), full),
  };
}

async function configIn(file: string | undefined): Promise<ConfigReading> {
  return file === undefined ? { config: {}, problems: [] } : configAt(file);
}

function knownIn(baseline: string, document: string): KnownKeys {
  const reading = baselineAt(baseline);
  if ('baseline' in reading) return { keys: reading.baseline.get(pathInBaseline(baseline, document)) };
  const { id, line, code } = baselineFault(reading);
  return { fault: id, line, args: { reason: code } };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
