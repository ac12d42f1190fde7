import type { Lexicon } from '../lexicon/lexicon.ts';
import { joined, type Visible } from '../text/visible.ts';
import type { Block, Item } from '../tree/block.ts';
import { actionItemFrom } from './action.ts';
import type { ActionContext } from './action-context.ts';
import type { Entry } from './action-entries.ts';
import { structuredAction } from './action-entry.ts';
import type { ActionItem, Actions } from './action-item.ts';
import { tableEntries } from './action-table.ts';
import type { Field } from './field.ts';
import { textIn } from './field-text.ts';
import type { FrontEntry } from './front-objects.ts';
import { labelAt, runsIn } from './label.ts';
import { withoutNumber } from './lead.ts';
import { withoutStop } from './plain.ts';

/** The entries of the actions fields; the front matter's where it has any. */
export function actionsOf(fields: readonly Field[], front: readonly FrontEntry[], context: ActionContext): Actions {
  if (front.length > 0) return { items: front.map((entry) => structuredAction(entry.values, entry.span, context)) };
  const read = fields
    .filter(({ field, inside, form }) => field === 'actions' && (inside !== 'actions' || form === 'heading'))
    .map((field) => itemsOf(entriesOf(field, context), context));
  // A "Decision" section may tell the story and leave the record to the "Action" section.
  const recorded = read.filter((items) =>
    items.some(({ records }) => records.some(({ type, closest }) => type !== undefined || closest !== undefined)),
  );
  const items = (recorded.length > 0 ? recorded : read).flat();
  // "Do not include …" beside real actions is none; alone, it is the entry that lacks one.
  const done = items.filter(({ records }) => !records.every(({ negated }) => negated));
  return { items: done.length > 0 ? done : items };
}

/** Beside an action, a sentence that is none is a remark; one that only names a pair completes the action before it. */
function itemsOf(entries: readonly Entry[], context: ActionContext): readonly ActionItem[] {
  const read = entries.map((entry) => ({ entry, item: itemFrom(entry, context) }));
  if (!read.some(({ item }) => isTyped(item)))
    return read.slice(0, entries.some(isProse) ? 1 : undefined).map(({ item }) => item);
  const items: ActionItem[] = [];
  for (const { entry, item } of read) {
    const last = items[items.length - 1];
    const paired = item.before !== undefined && item.after !== undefined;
    const silent = item.records.every(({ type, verb }) => type === undefined && verb === undefined);
    if (isProse(entry) && paired && silent && last !== undefined && last.before === undefined) {
      items[items.length - 1] = { ...last, before: item.before, after: item.after };
    } else if (!isProse(entry) || isTyped(item) || paired) items.push(item);
  }
  return items;
}

function isTyped({ records }: ActionItem): boolean {
  return records.some(({ type }) => type !== undefined);
}

function isProse({ prose }: Entry): boolean {
  return prose === true;
}

/** What stands under a heading is the action by itself where it can be: "What we change" over the sentence is none. */
function itemFrom({ text, under, extra }: Entry, context: ActionContext): ActionItem {
  const alone = under === undefined ? undefined : actionItemFrom(under, context);
  if (alone !== undefined && isTyped(alone)) return alone;
  // `…; F: dense-1.3B` says the record's own family, as a sub-item does.
  const own = runsIn(text, undefined, context.lexicon).fields.find(({ field, symbol }) => field === 'family' && symbol);
  return actionItemFrom(text, {
    ...context,
    extra: { ...(own === undefined ? {} : { family: own.value }), ...extra?.extra },
  });
}

function entriesOf(field: Field, context: ActionContext): readonly Entry[] {
  const under = entriesUnder(field.blocks, context);
  if (field.value.text === '') return under;
  // "Actions: the two below" over a list is no entry.
  return under.length > 0 && field.value.text.endsWith(':')
    ? under
    : [
        { text: field.form === 'item' && under.length > 0 ? withNested(field.value, field.blocks) : field.value },
        ...(field.form === 'item' ? [] : under),
      ];
}

function entriesUnder(blocks: readonly Block[], context: ActionContext): readonly Entry[] {
  const asFields = actionInFields(blocks, context);
  if (asFields !== undefined) return [asFields];
  const structured = blocks.some(({ kind }) => kind === 'list' || kind === 'table');
  return blocks.flatMap((block): readonly Entry[] => {
    switch (block.kind) {
      case 'list':
        return block.items
          .filter(({ head }) => !isOtherField(head, context))
          .map((item) => itemEntry(item, context.lexicon));
      case 'table':
        return tableEntries(block, context);
      case 'paragraph':
        return structured ? [] : [{ text: block.text, prose: true }];
      case 'section':
        return [
          {
            text: withNested(withoutNumber(block.heading), block.blocks),
            under: textIn(block.blocks, block.heading.source),
            prose: true,
          },
        ];
      default:
        return [];
    }
  });
}

/** `- **Budget**: …` in a list under "Decision" is a field of its own. */
function isOtherField(head: Visible, { lexicon }: ActionContext): boolean {
  const labelled = labelAt(head, 'run', undefined, lexicon);
  return labelled?.bold === true && labelled.field !== 'actions';
}

/** One action as a list of its slots, `Source: law`, `Share: 0.12`, `Before: …`, perhaps under a sentence: no item is an action by itself. */
function actionInFields(blocks: readonly Block[], context: ActionContext): Entry | undefined {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const slots = items.filter(({ head, blocks: under }) => under.length === 0 && /^[^:\n]{1,24}:\s/u.test(head.text));
  if (items.length < 2 || slots.length < items.length) return undefined;
  if (items.slice(1).some(({ head }) => isTyped(actionItemFrom(head, context)))) return undefined;
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const text = joined(
    [...sentences.map(withoutStop), ...items.map(({ head }) => head)],
    '; ',
    items[0]?.head.source ?? '',
  );
  const item = actionItemFrom(text, context);
  return isTyped(item) && item.records.length === 1 && item.before !== undefined && item.after !== undefined
    ? { text }
    : undefined;
}

function withNested(head: Visible, blocks: readonly Block[]): Visible {
  const nested = textIn(blocks, head.source);
  return nested.text === '' ? head : joined([head, nested], '\n', head.source);
}

/** Sub-items that are labelled B or F are the record's own budget and family. */
function itemEntry({ head, blocks }: Item, lexicon: Lexicon): Entry {
  const named: { budget?: Visible; family?: Visible } = {};
  const rest = blocks.map((block): Block => {
    if (block.kind !== 'list') return block;
    const items = block.items.filter((item) => {
      const labelled = item.blocks.length === 0 ? labelAt(item.head, 'run', undefined, lexicon) : undefined;
      if (labelled?.field !== 'budget' && labelled?.field !== 'family') return true;
      named[labelled.field] ??= labelled.value;
      return false;
    });
    return { ...block, items };
  });
  return { text: withNested(head, rest), extra: { extra: named } };
}
