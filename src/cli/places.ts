import { existsSync } from 'node:fs';
import { logInside } from '../disk/log-disk.ts';
import { type Config, configNames } from '../lint/config.ts';
import { type ConfigProblem, configFrom } from '../lint/config-reading.ts';
import {
  linksFrom,
  logsFrom,
  pathFrom,
  type Surroundings,
  surroundingsOf,
  surroundingsWith,
} from '../lint/surroundings.ts';
import type { LogReading } from '../measure/log.ts';
import type { Links, Logs } from '../rule/rule.ts';
import { limits } from '../text/limits.ts';
import type { Fault } from './fault.ts';
import { fullPath, shownPath } from './paths.ts';
import { fileText } from './reading.ts';

export interface Configuration {
  /** Holds where there are no faults. */
  readonly config: Config;
  readonly faults: readonly Fault[];
}

/** What holds where a file stands. */
export interface Place extends Configuration {
  /** The configuration file. */
  readonly file: string | undefined;
  /** From the folder that globs are from. */
  readonly path: string;
  readonly links: Links;
  readonly logs: Logs;
  /** The list of known findings that the configuration names, absolute. */
  readonly baseline: string | undefined;
}

/** What links and logs are looked up in: the disk, or what is staged. Paths are absolute, with `/`. */
export interface PlaceDisk {
  readonly exists: (path: string) => boolean;
  readonly log: (root: string, path: string) => LogReading | undefined;
}

const DISK: PlaceDisk = { exists: existsSync, log: logInside };

export interface Places {
  /** For a file, by its absolute path with `/`. */
  readonly of: (file: string, disk?: PlaceDisk) => Promise<Place>;
  /** For a folder. */
  readonly config: (folder: string) => Promise<Configuration>;
}

export interface Asked {
  readonly cwd: string;
  /** The configuration that was named. */
  readonly config: string | undefined;
  readonly isConfigured: boolean;
}

/** Configurations and roots, found once a folder and read once a file. */
export function placesFor({ cwd, config, isConfigured }: Asked): Places {
  const bySite = new Map<string, Surroundings>();
  const byFile = new Map<string, Promise<Configuration>>();
  const named = config === undefined ? undefined : fullPath(cwd, config);

  const surroundings = (folder: string): Surroundings => {
    const known = bySite.get(folder);
    if (known !== undefined) return known;
    const isOpen = isConfigured && named === undefined;
    const exists = (path: string): boolean =>
      (isOpen || !configNames.some((name) => path.endsWith(`/${name}`))) && existsSync(path);
    const found = surroundingsOf(folder, cwd, { exists });
    const site = isConfigured && named !== undefined ? surroundingsWith(named, found) : found;
    bySite.set(folder, site);
    return site;
  };
  const readingOf = (file: string | undefined): Promise<Configuration> => {
    if (file === undefined) return Promise.resolve({ config: {}, faults: [] });
    const known = byFile.get(file) ?? configIn(file, shownPath(cwd, file));
    byFile.set(file, known);
    return known;
  };
  return {
    of: async (file, { exists, log } = DISK) => {
      const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.indexOf('/') + 1));
      const { configFile, base, root } = surroundings(folder);
      const configuration = await readingOf(configFile);
      const { baseline } = configuration.config;
      return {
        ...configuration,
        file: configFile,
        baseline: baseline === undefined ? undefined : fullPath(base, baseline),
        path: pathFrom(base, file),
        links: linksFrom(folder, root, { exists }),
        logs: logsFrom(folder, root, log),
      };
    },
    config: (folder) => readingOf(surroundings(folder).configFile),
  };
}

/** A file that is too large, or no text, is no configuration; neither is one that would keep a YAML parser busy. */
async function configIn(file: string, shown: string): Promise<Configuration> {
  const found = fileText(file, shown);
  if ('fault' in found) return { config: {}, faults: [found.fault] };
  const { text } = found;
  if (text.length > limits.frontMatter) {
    const args = { found: text.length, allowed: limits.frontMatter };
    return { config: {}, faults: [{ at: shown, id: 'config.too-long', args }] };
  }
  const { config, problems } = await configFrom(text, shown);
  return { config, faults: problems.map(faultOf) };
}

function faultOf({ file, line, column, id, args }: ConfigProblem): Fault {
  return { at: `${file}:${line}:${column}`, id: `config.${id}`, args };
}
