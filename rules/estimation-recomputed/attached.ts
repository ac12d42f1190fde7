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
  const names = [...new Set(decision.profile.rows.map(({ variant }) => nameKey(variant.value)))];
  return decision.profile.rows.flatMap((row): readonly Attached[] => {
    const { modes } = conditionOf(row, decision);
    const [mode, ...others] = modes;
    if (mode === undefined || others.length > 0) return [];
    const own = artifacts
      .filter(({ target }) => ownerOf(target.value, names) === nameKey(row.variant.value))
      .flatMap((artifact) => {
        const reading = logs(artifact.target.value);
        const [run, ...more] = reading !== undefined && 'log' in reading ? reading.log.runs : [];
        const isOfMode = run?.curves.some(({ kind }) => kind === 'kl') === (mode === 'B');
        return run !== undefined && more.length === 0 && isOfMode ? [{ row, mode, artifact, run }] : [];
      });
    // Two logs of one variant in one mode are two runs: which one the row is of, nobody says.
    return own.length === 1 ? own : [];
  });
}

/** The name that the file, or a folder on its path, is called by. */
function ownerOf(path: string, names: readonly string[]): string | undefined {
  const parts = path.split('/').map((part) => plain(nameKey(decoded(part)).replace(LOG, '')));
  return names.find((name) => parts.some((part) => part === plain(name) || withoutFrame(part) === plain(name)));
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
