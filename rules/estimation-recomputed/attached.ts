import type { Run } from '../../src/measure/log.ts';
import { type Condition, conditionOf, sameCondition, sameFamily } from '../../src/model/condition.ts';
import type { Artifact, Decision } from '../../src/model/decision.ts';
import { nameKey } from '../../src/model/plain.ts';
import type { ProfileRow } from '../../src/model/profile.ts';
import { occurrencesOf } from '../../src/prose/names.ts';
import type { RuleContext } from '../../src/rule/rule.ts';
import { countIn } from './stated.ts';

/** A log of one run, and where it is attached. */
export interface AttachedLog {
  readonly artifact: Artifact;
  readonly run: Run;
}

/** A profile row and its log, or the logs of its repeated runs. */
export interface Attached {
  readonly row: ProfileRow;
  readonly mode: 'A' | 'B';
  readonly logs: readonly [AttachedLog, ...AttachedLog[]];
}

const LOG = /\.(?:csv|tsv|jsonl|ndjson|json|log|txt)(?:\.gz)?$/iu;

export function isLog({ kind, target }: Artifact): boolean {
  return kind === 'path' && LOG.test(target.value);
}

/** Rows whose logs can be told: by the link's text, the name of the file or of a folder on its path, or what stands before. */
export function attachedIn(context: Pick<RuleContext<unknown>, 'decision' | 'logs' | 'lexicon'>): readonly Attached[] {
  const { decision, logs } = context;
  const artifacts = decision.estimation.artifacts.filter(isLog);
  if (logs === undefined || artifacts.length === 0) return [];
  const rows = decision.profile.rows.flatMap((row) => measuredRow(row, decision) ?? []);
  const names = namesIn(rows);
  const owned = grouped(artifacts, (artifact) => ownerOf(artifact, names, context));
  return [...grouped(rows, keyOf).values()].flatMap((own) => {
    const [{ row, mode }] = own;
    const attached = (owned.get(nameKey(row.variant.value)) ?? []).flatMap((artifact) => {
      const reading = logs(artifact.target.value);
      const runs = reading !== undefined && 'log' in reading ? reading.log.runs : [];
      const isOfMode = ({ curves }: Run): boolean => curves.some(({ kind }) => kind === 'kl') === (mode === 'B');
      return runs.filter(isOfMode).map((run) => ({ artifact, run }));
    });
    return told(own, attached, context);
  });
}

/** A row, and in which one mode under which conditions it was measured. */
interface MeasuredRow {
  readonly row: ProfileRow;
  readonly mode: 'A' | 'B';
  readonly condition: Condition;
}

function measuredRow(row: ProfileRow, decision: Decision): MeasuredRow | undefined {
  const condition = conditionOf(row, decision);
  const [mode, ...others] = condition.modes;
  return mode === undefined || others.length > 0 ? undefined : { row, mode, condition };
}

function keyOf({ row, mode }: MeasuredRow): string {
  return `${mode} ${nameKey(row.variant.value)}`;
}

/** What two variants are called in the name of a file belongs to neither. */
function namesIn(rows: readonly MeasuredRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { row } of rows) {
    const [name, called] = [nameKey(row.variant.value), plain(nameKey(row.variant.value))];
    names.set(called, (names.get(called) ?? name) === name ? name : '');
  }
  return names;
}

/**
 * The rows of a variant in one mode with those of its logs that are theirs. Where all rows are of one condition: the only log,
 * or all of them where the row says that runs were repeated. Where the rows differ in B alone: the longer the run, the larger B.
 */
function told(
  rows: Group<MeasuredRow>,
  logs: readonly AttachedLog[],
  context: Pick<RuleContext<unknown>, 'decision' | 'lexicon'>,
): readonly Attached[] {
  const [first] = rows;
  const of = ({ row, mode }: MeasuredRow, [log, ...others]: readonly AttachedLog[]): readonly Attached[] =>
    log === undefined ? [] : [{ row, mode, logs: [log, ...others] }];
  if (rows.every(({ condition }) => sameCondition(condition, first.condition))) {
    return rows.flatMap((row) => (logs.length === 1 || isRepeated(row, logs.length, context) ? of(row, logs) : []));
  }
  const unit = first.condition.budget?.unit;
  const isRanked = rows.every(
    ({ condition }) => condition.budget?.unit === unit && sameFamily(condition, first.condition),
  );
  const [budgets, lengths] = [new Set(rows.map(budgetOf)), new Set(logs.map(lengthOf))];
  if (
    unit === undefined ||
    !isRanked ||
    [budgets.size, logs.length, lengths.size].some((count) => count !== rows.length)
  )
    return [];
  const longer = logs.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return rows
    .toSorted((a, b) => budgetOf(a) - budgetOf(b))
    .flatMap((row, index) => of(row, longer.slice(index, index + 1)));
}

function isRepeated(
  { row, condition }: MeasuredRow,
  count: number,
  context: Pick<RuleContext<unknown>, 'decision' | 'lexicon'>,
): boolean {
  const runs = countIn(condition.runs, context);
  return runs === undefined ? row.cells.L_model?.quantity?.uncertainty !== undefined : runs === count;
}

function budgetOf({ condition }: MeasuredRow): number {
  return condition.budget?.value ?? 0;
}

function lengthOf({ run }: AttachedLog): number {
  const [curve] = run.curves;
  return curve?.tokens?.at(-1) ?? curve?.steps.at(-1) ?? 0;
}

type Group<Item> = readonly [Item, ...Item[]];

function grouped<Item, Key>(items: readonly Item[], keyed: (item: Item) => Key): ReadonlyMap<Key, Group<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyed(item));
    if (group === undefined) groups.set(keyed(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The name that the link has, else the file, else a folder on its path (the nearest first), else the only one that leads to it. */
function ownerOf(
  { target, text, lead }: Artifact,
  names: ReadonlyMap<string, string>,
  { decision, lexicon }: Pick<RuleContext<unknown>, 'decision' | 'lexicon'>,
): string | undefined {
  const linked = names.get(plain(nameKey(text)));
  if (linked !== undefined) return linked;
  for (const part of target.value.split('/').reverse()) {
    const called = plain(nameKey(decoded(part)).replace(LOG, ''));
    const owner = names.get(called) ?? names.get(withoutFrame(called));
    if (owner !== undefined) return owner;
  }
  const variants = new Map(decision.profile.rows.map(({ variant: { value } }) => [nameKey(value), value]));
  const said = [...variants].filter(([, name]) => occurrencesOf([name], { text: lead }, lexicon.letters).length > 0);
  const whole = said.filter(([key]) => !said.some(([other]) => other !== key && other.includes(key)));
  return whole.length === 1 ? whole[0]?.[0] : undefined;
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
