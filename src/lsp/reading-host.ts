import type { InitializeParams } from 'vscode-languageserver';
import { judgedText } from '../door/judged-text.ts';
import type { KnownKeys, Place } from '../door/place.ts';
import { baselineFrom } from '../finding/baseline.ts';
import { configNames } from '../lint/config.ts';
import { configFrom } from '../lint/config-reading.ts';
import { joinedPath, pathFrom, pathInBaseline, surroundingsOf, upwards, within } from '../lint/surroundings.ts';
import type { Host } from './host.ts';

/** The text of a file at an address; null where there is none. */
export type ReadFile = (uri: string) => Promise<string | null>;

interface Address {
  /** `vscode-vfs://github` */
  readonly origin: string;
  /** Absolute, with `/`. */
  readonly path: string;
}

/**
 * Files that only the editor can read, for a server without a disk: in a browser. Configurations and baselines hold, as far up
 * as the folder that is open; where links lead and what logs say is not looked at.
 */
export function readingHost({ workspaceFolders }: InitializeParams, readFile: ReadFile): Host {
  let folders = (workspaceFolders ?? []).flatMap(({ uri }) => addressOf(uri) ?? []);
  let kept = new Map<string, Promise<string | null>>();
  const textAt = (uri: string): Promise<string | null> => {
    const text = kept.get(uri) ?? readFile(uri);
    kept.set(uri, text);
    return text;
  };
  const folderOf = ({ origin, path }: Address): string =>
    folders.findLast((folder) => folder.origin === origin && path.startsWith(`${folder.path}/`))?.path ?? '/';
  const placeOf = async (uri: string): Promise<Place> => {
    const address = addressOf(uri);
    if (address === undefined) return nowhere;
    const { origin, path } = address;
    const home = folderOf(address);
    const folder = path.slice(0, path.lastIndexOf('/')) || '/';
    const names = upwards(folder)
      .filter((one) => one.length >= home.length)
      .flatMap((one) => configNames.map((name) => joinedPath(one, name)));
    const found = await Promise.all(names.map(async (name) => [name, await textAt(origin + encoded(name))] as const));
    const texts = new Map(found.filter(([, text]) => text !== null));
    const { configFile, base } = surroundingsOf(folder, home, { exists: (one) => texts.has(one) });
    const config = await (configFile === undefined
      ? nowhere.config()
      : configFrom(texts.get(configFile) ?? '', configFile));
    const baselineFile = (baseline: string): string =>
      within(baseline.startsWith('/') ? baseline : joinedPath(base, baseline), '/') ?? baseline;
    const { baseline } = config.config;
    const known = baseline && (await keysOf(path, baselineFile(baseline), origin));
    return {
      ...nowhere,
      configFile,
      config: () => Promise.resolve(config),
      relative: pathFrom(base, path),
      baselineFile,
      known: () => known || undefined,
    };
  };
  const keysOf = async (path: string, file: string, origin: string): Promise<KnownKeys> => {
    const text = await textAt(origin + encoded(file));
    if (text === null) return { fault: 'no-baseline', line: undefined, args: { reason: '' } };
    const reading = baselineFrom(text);
    return 'baseline' in reading
      ? { keys: reading.baseline.get(pathInBaseline(file, path)) }
      : { fault: `baseline-${reading.problem.id}`, line: reading.problem.line, args: { reason: '' } };
  };
  return {
    judged: async (document) =>
      judgedText({ text: document.getText(), place: await placeOf(document.uri), isInput: false }),
    stamp: () => '',
    fileOf: (uri) => {
      const address = addressOf(uri);
      return address === undefined ? null : pathFrom(folderOf(address), address.path);
    },
    changeFolders: ({ added, removed }) => {
      const gone = removed.map(({ uri }) => addressOf(uri)?.path);
      folders = [
        ...folders.filter(({ path }) => !gone.includes(path)),
        ...added.flatMap(({ uri }) => addressOf(uri) ?? []),
      ];
    },
    renew: () => {
      kept = new Map();
    },
    repeat: () => undefined,
    locale: undefined,
  };
}

/** Of a document that was never saved. */
const nowhere: Place = {
  configFile: undefined,
  config: () => Promise.resolve({ config: {}, problems: [] }),
  relative: undefined,
  links: undefined,
  logs: undefined,
  baselineFile: (baseline) => baseline,
  known: () => undefined,
};

/** Undefined for an address without a path from a root, such as `untitled:1`. */
function addressOf(uri: string): Address | undefined {
  const found = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu.exec(uri);
  if (found === null) return undefined;
  const [, origin = '', path = ''] = found;
  try {
    return { origin, path: decodeURIComponent(path).replace(/\/$/u, '') };
  } catch {
    return undefined;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
