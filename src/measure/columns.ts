import type { CurveKind } from './log.ts';

/** What a column holds, by the names that common tools give it. */
export type Column =
  | { readonly role: 'step' | 'tokens' | 'run' }
  | { readonly role: 'curve'; readonly kind: CurveKind; readonly unit: 'nat' | 'bit' | undefined };

const ROLES: Readonly<Record<'step' | 'tokens' | 'run', readonly string[]>> = {
  step: [
    ...['step', '_step', 'steps', 'global_step', 'trainer_global_step', 'train_global_step', 'iter', 'iteration'],
    ...['iterations', 'update', 'updates', 'num_updates', 's'],
  ],
  tokens: [
    ...['tokens', 'tokens_seen', 'num_tokens', 'n_tokens', 'total_tokens', 'train_tokens', 'consumed_tokens'],
    ...['num_input_tokens_seen', 'tokens_total', 'train_tokens_seen', 'student_tokens'],
  ],
  run: ['run', 'run_id', 'run_name', 'seed'],
};

const CURVES: Readonly<Record<CurveKind, readonly string[]>> = {
  train: ['train_loss', 'training_loss', 'loss', 'trl', 'train_nll', 'train_cross_entropy', 'student_loss'],
  validation: [
    ...[
      'val_loss',
      'valid_loss',
      'validation_loss',
      'eval_loss',
      'test_loss',
      'heldout_loss',
      'held_out_loss',
      'dev_loss',
    ],
    ...['tel', 'val_nll', 'val_cross_entropy', 'eval_nll'],
  ],
  kl: ['kl', 'kl_mean', 'kl_div', 'kl_divergence', 'distill_kl'],
};

const UNIT = /_(nat|bit)s?(?:_per_token|_token)?$/u;

/** A named held-out set between what it is and "loss": `eval_wiki_loss`. */
const SET = /^(?:eval|val|valid|validation|test)_\w+_loss$/u;

/** Undefined for a column that a profile has no use for. */
export function columnOf(name: string): Column | undefined {
  const plain = plainName(name);
  for (const role of ['step', 'tokens', 'run'] as const) if (ROLES[role].includes(plain)) return { role };
  const [, unit] = UNIT.exec(plain) ?? [];
  const bare = plain.replace(UNIT, '');
  const kind = (['train', 'validation', 'kl'] as const).find((one) => CURVES[one].includes(bare));
  if (kind === undefined && !SET.test(bare)) return undefined;
  return { role: 'curve', kind: kind ?? 'validation', unit: unit === 'nat' || unit === 'bit' ? unit : undefined };
}

/** `train/loss` is `train_loss`; an export of W&B has `run name - train/loss`, and its own `__MIN` and `__MAX` of it. */
export function plainName(name: string): string {
  return name
    .slice(name.lastIndexOf(' - ') === -1 ? 0 : name.lastIndexOf(' - ') + 3)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s/.-]+/gu, '_');
}

/** Names that were looked for, for a message. */
export const sought: Readonly<Record<'step' | 'tokens' | 'loss', readonly string[]>> = {
  step: ['step', 'global_step', 'iter'],
  tokens: ['tokens', 'tokens_seen', 'num_input_tokens_seen'],
  loss: ['val_loss', 'eval_loss', 'train_loss', 'loss', 'kl'],
};
