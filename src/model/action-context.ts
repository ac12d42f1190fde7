import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { ActionItem } from './action-item.ts';
import type { Language } from './decision.ts';

export interface ActionContext {
  readonly lexicon: Lexicon;
  readonly language: Language | undefined;
  /** Names of the declared variants and of the profile's rows. */
  readonly variantNames: readonly string[];
  readonly rowNames: readonly string[];
  /** Columns or labels of their own beside the text. */
  readonly extra?: ActionExtra;
  readonly origin?: ActionItem['origin'];
}

export interface ActionExtra {
  readonly before?: Visible | undefined;
  readonly after?: Visible | undefined;
  /** Both in one cell: `x → y`. */
  readonly pair?: Visible | undefined;
  readonly budget?: Visible | undefined;
  readonly family?: Visible | undefined;
}
