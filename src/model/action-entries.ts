import type { Visible } from '../text/visible.ts';
import type { ActionContext } from './action-context.ts';

/** One entry of an actions field before it is read. */
export interface Entry {
  readonly text: Visible;
  /** Without the heading above it. */
  readonly under?: Visible;
  /** A paragraph or a section, not an item or a row: it may be a remark. */
  readonly prose?: true;
  readonly extra?: { readonly extra: NonNullable<ActionContext['extra']> };
}
