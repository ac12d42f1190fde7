import type { Run } from '../../src/measure/log.ts';
import { conditionOf } from '../../src/model/condition.ts';
import type { Artifact } from '../../src/model/decision.ts';
import { nameKey } from '../../src/model/plain.ts';
import type { ProfileRow } from '../../src/model/profile.ts';
import type { RuleContext } from '../../src/rule/rule.ts';

/** A profile row and the one run of the log that is its own. */
export interface Attached {
  readonly row: ProfileRow;
  readonly mode: 'A' | 'B';
  readonly artifact: Artifact;
  readonly run: Run;
}

const LOG = /\.(?:csv|tsv|jsonl|ndjson|json|log|txt)(?:\.gz)?$/iu;

export function isLog({ kind, target }: Artifact): boolean {
  return kind === 'path' && LOG.test(target.value);
}

/** Rows whose log can be told: by its name, or a folder's on its path, which is the variant's. */
export function attachedIn({ decision, logs }: Pick<RuleContext<unknown>, 'decision' | 'logs'>): readonly Attached[] {
  const artifacts = decision.estimation.artifacts.filter(isLog);
  if (logs === undefined || artifacts.length === 0) return [];
  const names = new Map<string, string>();
  for (const { variant } of decision.profile.rows) {
    const [name, called] = [nameKey(variant.value), plain(nameKey(variant.value))];
    // What two variants are called belongs to neither.
    names.set(called, (names.get(called) ?? name) === name ? name : '');
  }
  const byOwner = new Map<string | undefined, Artifact[]>();
  for (const artifact of artifacts) {
    const owner = ownerOf(artifact.target.value, names);
    const same = byOwner.get(owner);
    if (same === undefined) byOwner.set(owner, [artifact]);
    else same.push(artifact);
  }
  return decision.profile.rows.flatMap((row): readonly Attached[] => {
    const { modes } = conditionOf(row, decision);
    const [mode, ...others] = modes;
    if (mode === undefined || others.length > 0) return [];
    const own = (byOwner.get(nameKey(row.variant.value)) ?? []).flatMap((artifact) => {
      const reading = logs(artifact.target.value);
      const [run, ...more] = reading !== undefined && 'log' in reading ? reading.log.runs : [];
      const isOfMode = run?.curves.some(({ kind }) => kind === 'kl') === (mode === 'B');
      return run !== undefined && more.length === 0 && isOfMode ? [{ row, mode, artifact, run }] : [];
    });
    // Two logs of one variant in one mode are two runs: which one the row is of, nobody says.
    return own.length === 1 ? own : [];
  });
}

/** The name that the file is called by, else a folder on its path, the nearest first. */
function ownerOf(path: string, names: ReadonlyMap<string, string>): string | undefined {
  for (const part of path.split('/').reverse()) {
    const called = plain(nameKey(decoded(part)).replace(LOG, ''));
    const owner = names.get(called) ?? names.get(withoutFrame(called));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Signs between words as one: `web+legal` is `web-legal` in many a file's name. */
function plain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

/** Without a number in front, and what says which curve it is behind. */
function withoutFrame(part: string): string {
  return part.replace(/^\d+-/u, '').replace(/(?:-(?:kl|val|valid|eval|train|loss|curve|log|run\d*|seed\d*))+$/u, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
