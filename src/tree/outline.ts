import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Heading,
  ListItem,
  Nodes,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast';
import { visit } from 'unist-util-visit';
import type { Span } from '../text/span.ts';
import { emptyVisible, sliced, type Visible } from '../text/visible.ts';
import { aligned } from './aligned.ts';
import type { Block, Comment, Item, Row, Table } from './block.ts';
import { type Definitions, nodeSpan, visibleOf } from './inline.ts';
import { plainTex } from './tex.ts';

export function outlineOf(root: Root, source: string): readonly Block[] {
  // Trees are large, and few documents hold definitions.
  const definitions = source.includes(']:') ? definitionsIn(root) : new Map();
  return nested(blocksOf(root.children, source, definitions), source.length);
}

function definitionsIn(root: Root): Definitions {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node: Definition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

interface Flat {
  readonly heading: Heading | undefined;
  readonly text: Visible | undefined;
  readonly block: Block | undefined;
  readonly span: Span;
}

/** Headings take what follows them, up to the next heading of their rank or higher. */
function nested(flat: readonly Flat[], end: number): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < flat.length; ) {
    const here = flat[at];
    at++;
    if (here?.heading === undefined) {
      if (here?.block !== undefined) result.push(here.block);
      continue;
    }
    let to = at;
    while (to < flat.length && (flat[to]?.heading?.depth ?? 7) > here.heading.depth) to++;
    const last = flat[to - 1]?.span.end ?? end;
    result.push({
      kind: 'section',
      depth: here.heading.depth,
      heading: here.text ?? emptyVisible(''),
      blocks: nested(flat.slice(at, to), end),
      span: { start: here.span.start, end: last },
    });
    at = to;
  }
  return result;
}

function blocksOf(nodes: readonly RootContent[], source: string, definitions: Definitions): readonly Flat[] {
  const flat: Flat[] = [];
  const next = nextSpans(nodes);
  nodes.forEach((node, index) => {
    const span = nodeSpan(node);
    const plain = (block: Block | undefined): void => {
      flat.push({ heading: undefined, text: undefined, block, span });
    };
    switch (node.type) {
      case 'heading':
        for (const comment of inlineComments(node, source)) plain(comment);
        flat.push({ heading: node, text: visibleOf(node, source, definitions), block: undefined, span });
        break;
      case 'paragraph':
        for (const comment of inlineComments(node, source)) plain(comment);
        plain({ kind: 'paragraph', text: visibleOf(node, source, definitions), span });
        break;
      case 'list':
        plain({ kind: 'list', items: node.children.map((item) => itemOf(item, source, definitions)), span });
        break;
      case 'table':
        for (const row of node.children)
          for (const cell of row.children) for (const comment of inlineComments(cell, source)) plain(comment);
        plain(tableOf(node, source, definitions));
        break;
      case 'math': {
        const from = source.indexOf('\n', span.start) + 1;
        const { starts, ends } = aligned(node.value, source, from, span.end);
        plain({ kind: 'display', text: plainTex({ text: node.value, starts, ends, source, marks: [] }), span });
        break;
      }
      case 'html':
        for (const comment of commentsIn(
          source.slice(span.start, span.end),
          span.start,
          next[index] ?? (isComment(node.value) ? undefined : span),
        ))
          plain(comment);
        break;
      case 'footnoteDefinition':
        plain({ kind: 'note', blocks: nested(blocksOf(node.children, source, definitions), span.end), span });
        break;
      case 'code':
      case 'blockquote':
        plain({ kind: 'opaque', span });
        break;
      default:
        break;
    }
  });
  return flat;
}

/** What stands behind each node, comments passed over. */
function nextSpans(nodes: readonly Nodes[]): readonly (Span | undefined)[] {
  const spans: (Span | undefined)[] = [];
  let next: Span | undefined;
  for (const node of nodes.toReversed()) {
    spans.push(next);
    if (node.type !== 'html' || !isComment(node.value)) next = nodeSpan(node);
  }
  return spans.reverse();
}

function isComment(html: string): boolean {
  const text = html.trim();
  return text.startsWith('<!--') && text.endsWith('-->');
}

function* commentsIn(html: string, offset: number, next: Span | undefined): Iterable<Comment> {
  for (let at = html.indexOf('<!--'); at >= 0; ) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0) return;
    yield { kind: 'comment', text: html.slice(at + 4, end), span: { start: offset + at, end: offset + end + 3 }, next };
    at = html.indexOf('<!--', end + 3);
  }
}

/** Comments inside a paragraph; what follows them is the rest of the paragraph. */
function inlineComments(paragraph: Nodes, source: string): readonly Comment[] {
  const found: Comment[] = [];
  const { start, end } = nodeSpan(paragraph);
  if (!source.slice(start, end).includes('<!--')) return found;
  visit(paragraph, 'html', (node) => {
    const span = nodeSpan(node);
    for (const comment of commentsIn(source.slice(span.start, span.end), span.start, { start: span.end, end }))
      found.push(comment);
  });
  return found;
}

function itemOf(item: ListItem, source: string, definitions: Definitions): Item {
  const children: readonly (BlockContent | DefinitionContent)[] = item.children;
  const first = children[0];
  const span = nodeSpan(item);
  const head = first?.type === 'paragraph' ? unticked(visibleOf(first, source, definitions)) : emptyVisible(source);
  const comments = first?.type === 'paragraph' ? inlineComments(first, source) : [];
  const rest = blocksOf(first?.type === 'paragraph' ? children.slice(1) : children, source, definitions);
  return { kind: 'item', head, blocks: [...comments, ...nested(rest, span.end)], span };
}

/** The box of a task list, `[x]`, is no part of the text. */
function unticked(head: Visible): Visible {
  const box = /^\[[ xX]\]\s+/u.exec(head.text)?.[0].length ?? 0;
  return box === 0 ? head : sliced(head, box);
}

function tableOf(table: TableNode, source: string, definitions: Definitions): Table {
  const rows = table.children.map(
    (row): Row => ({
      cells: row.children.map((cell) => visibleOf(cell, source, definitions)),
      span: nodeSpan(row),
      places: row.children.map((cell) => inside(nodeSpan(cell), source)),
    }),
  );
  const [head, ...body] = rows;
  const span = nodeSpan(table);
  return { kind: 'table', head: head ?? { cells: [], span, places: [] }, rows: body, span };
}

/** A cell's node holds its bars and padding; its place is the text, or the blank between the bars. */
function inside(cell: Span, source: string): Span {
  let { start, end } = cell;
  if (source.charAt(start) === '|') start++;
  if (end > start && source.charAt(end - 1) === '|') end--;
  while (start < end && /\s/u.test(source.charAt(start))) start++;
  while (end > start && /\s/u.test(source.charAt(end - 1))) end--;
  return { start, end };
}
