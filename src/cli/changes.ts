import { existsSync } from 'node:fs';
import { unpacking } from '../disk/log-disk.ts';
import { changedFindings } from '../finding/changed.ts';
import type { Finding } from '../finding/finding.ts';
import { withoutMark } from '../lint/pipeline.ts';
import { linkTarget, pathFrom } from '../lint/surroundings.ts';
import { logFromBytes } from '../measure/log-bytes.ts';
import type { Fault } from './fault.ts';
import { type ChangedFile, type WorkTree, workTreeAt } from './git.ts';
import type { Judged, Subject } from './judged.ts';
import { fullPath, shownPath, slashed } from './paths.ts';
import type { PlaceDisk } from './places.ts';
import { type FileText, textOf } from './reading.ts';
import { MARKDOWN, selected } from './selection.ts';
import type { Session } from './session.ts';
import { touchedParts } from './touched.ts';

/** Of the Markdown that the operands name, what has changed: since a revision, or as it is staged. */
export async function changedSubjects(
  operands: readonly string[],
  { given, cwd, fail }: Session,
): Promise<readonly Subject[]> {
  const found = workTreeAt(cwd);
  if ('fault' in found) {
    fail(found.fault);
    return [];
  }
  const tree = found.value;
  const revision = given.value('since');
  const changed = revision === undefined ? tree.staged() : tree.changedSince(revision);
  if ('fault' in changed) {
    fail(changed.fault);
    return [];
  }
  const files = new Map(changed.value.map((file) => [file.path, file]));
  for (const fault of await faultsOf(operands, files, cwd)) fail(fault);
  const isAsked = await askedBy(operands, cwd);
  const disk = revision === undefined ? stagedDisk(tree) : undefined;
  const touched = given.has('changed-lines') ? tree.touched(revision) : new Set<string>();
  return [...files.values()]
    .filter(({ path }) => isAsked(path))
    .map((file) => subjectOf(file, { tree, disk, touched }, { cwd, operands }))
    .sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
}

/** A path that is nowhere is a mistake, unless it is staged and gone from the disk. */
async function faultsOf(
  operands: readonly string[],
  files: ReadonlyMap<string, ChangedFile>,
  cwd: string,
): Promise<readonly Fault[]> {
  const { faults } = await selected(operands, cwd);
  return faults.filter(({ at, id }) => id !== 'cli.fault.missing' || !files.has(fullPath(cwd, at ?? '')));
}

async function askedBy(operands: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const asked = operands.map((operand) => {
    const full = fullPath(cwd, operand);
    const isMatch = picomatch(slashed(operand), { dot: true, nonegate: true });
    return (path: string): boolean =>
      path === full ||
      (MARKDOWN.test(path) &&
        (path.startsWith(full.endsWith('/') ? full : `${full}/`) || isMatch(pathFrom(cwd, path))));
  });
  return (path) => asked.some((isOf) => isOf(path));
}

interface Change {
  readonly tree: WorkTree;
  readonly disk: PlaceDisk | undefined;
  readonly touched: ReadonlySet<string>;
}

function subjectOf(
  { path, before, staged }: ChangedFile,
  { tree, disk, touched }: Change,
  { cwd, operands }: { readonly cwd: string; readonly operands: readonly string[] },
): Subject {
  const shown = shownPath(cwd, path);
  const inside = pathFrom(tree.root, path);
  const textIn = (name: string): FileText => {
    const content = tree.content(name, inside);
    return 'fault' in content ? { fault: { at: shown, ...content.fault }, start: '' } : textOf(content.value, shown);
  };
  return {
    path,
    shown,
    isNamed: operands.some((operand) => fullPath(cwd, operand) === path),
    before: () => {
      const found = before === undefined ? undefined : textIn(before);
      return found !== undefined && 'text' in found ? withoutMark(found.text) : undefined;
    },
    isTouched: (target) => {
      const { root } = tree;
      const full = linkTarget(target, path.slice(0, path.lastIndexOf('/')), root);
      return full !== undefined && touched.has(pathFrom(root, full));
    },
    ...(disk !== undefined && staged !== undefined && { staged: { text: () => textIn(staged), disk } }),
  };
}

/** Links lead to what is staged, and logs are read as they are staged: that is what the commit will hold. */
function stagedDisk({ root, index, content }: WorkTree): PlaceDisk {
  const nameOf = (path: string): string | undefined => index().get(pathFrom(root, path));
  let folders: ReadonlySet<string> | undefined;
  const foldersIn = (): ReadonlySet<string> =>
    new Set(
      [...index().keys()].flatMap((path) => [...path.matchAll(/\//gu)].map(({ index: at }) => path.slice(0, at))),
    );
  /** What a link or a submodule leads to stands in no index of this repository. */
  const isBehindLink = (path: string): boolean =>
    [...path.matchAll(/\//gu)].some(({ index: at }) => index().get(path.slice(0, at)) === '');
  return {
    exists: (path) => {
      if (path === root || nameOf(path) !== undefined) return true;
      folders ??= foldersIn();
      const inside = pathFrom(root, path).replace(/\/$/u, '');
      return folders.has(inside) || (isBehindLink(inside) && existsSync(path));
    },
    log: (_, path) => {
      const name = nameOf(path);
      const found = name ? content(name, pathFrom(root, path)) : undefined;
      return found !== undefined && 'value' in found ? logFromBytes(found.value, unpacking) : undefined;
    },
  };
}

/** A judged document with the findings that its change is answerable for. */
export async function inChange(result: Judged, { before, isTouched }: Subject): Promise<Judged> {
  if (result.kind !== 'document') return result;
  const old = before?.();
  const known = old === undefined ? undefined : result.again(old);
  if (old === undefined || known === undefined) return result;
  const { source, headings } = result.decision;
  const parts = touchedParts(old, source);
  // Of another text in the same place nobody can tell what its links and logs were.
  const isOfTarget = ({ args }: Finding): boolean =>
    typeof args['path'] === 'string' && isTouched?.(args['path']) === true;
  const earlier = known.findings.filter((finding) => !isOfTarget(finding));
  return { ...result, findings: changedFindings(result.findings, parts, earlier, headings) };
}
