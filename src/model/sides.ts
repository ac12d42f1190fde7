import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../tree/block.ts';
import type { Language } from './decision.ts';
import type { Field } from './field.ts';
import type { FrontObjects } from './front-objects.ts';

/** What a document's objects are read from. */
export interface Sources {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly data: FrontObjects;
  readonly lexicon: Lexicon;
  readonly language: Language;
}

/** What was read: the decision's value, and what front matter and body say each alone. */
export interface Sides<Value, Part = Value> {
  readonly value: Value;
  readonly front: Part;
  readonly body: Part;
}
