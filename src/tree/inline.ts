import type { Definition, Image, Link, Nodes, Parents } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Mark, Visible } from '../text/visible.ts';
import { aligned } from './aligned.ts';
import { plainTex } from './tex.ts';

export type Definitions = ReadonlyMap<string, Definition>;

interface Growing {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly marks: Mark[];
}

export function nodeSpan(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** What a reader sees of a paragraph, heading or cell, across emphasis, links, code and line breaks. */
export function visibleOf(parent: Parents, source: string, definitions: Definitions): Visible {
  const growing: Growing = { text: '', starts: [], ends: [], marks: [] };
  append(parent, growing, source, definitions);
  return { ...growing, source };
}

function append(parent: Parents, growing: Growing, source: string, definitions: Definitions): void {
  let codeFrom: { at: number; span: Span } | undefined;
  for (const node of parent.children as readonly Nodes[]) {
    const span = nodeSpan(node);
    const from = growing.text.length;
    const mark = (kind: Mark['kind'], target?: Target): void => {
      const title = target === undefined ? undefined : titleOf(target, source);
      growing.marks.push({
        kind,
        start: from,
        end: growing.text.length,
        span,
        ...(target === undefined ? {} : { url: target.url }),
        ...(title === undefined ? {} : { title }),
      });
    };
    const defined = (identifier: string): Target => definitions.get(identifier) ?? { type: 'definition', url: '' };
    switch (node.type) {
      case 'text':
        put(growing, node.value, source, span.start, span.end);
        break;
      case 'inlineCode':
        putFenced(growing, node.value, source, span, '`');
        mark('code');
        break;
      case 'inlineMath':
        if (isProse(source, span)) put(growing, source.slice(span.start, span.end), source, span.start, span.end);
        else {
          const tex: Growing = { text: '', starts: [], ends: [], marks: [] };
          putFenced(tex, node.value, source, span, '$');
          const plain = plainTex({ ...tex, source });
          growing.text += plain.text;
          growing.starts.push(...plain.starts);
          growing.ends.push(...plain.ends);
          mark('math');
        }
        break;
      case 'break':
        putAt(growing, '\n', span.start, span.end);
        break;
      case 'image':
      case 'imageReference':
        put(growing, node.alt ?? '', source, span.start, span.end);
        mark('image', node.type === 'image' ? node : defined(node.identifier));
        break;
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) putAt(growing, '\n', span.start, span.end);
        else if (/^<code[\s>]/i.test(node.value)) codeFrom = { at: from, span };
        else if (/^<\/code\s*>$/i.test(node.value) && codeFrom !== undefined) {
          growing.marks.push({
            kind: 'code',
            start: codeFrom.at,
            end: from,
            span: { start: codeFrom.span.start, end: span.end },
          });
          codeFrom = undefined;
        }
        break;
      case 'link':
        append(node, growing, source, definitions);
        mark('link', node);
        break;
      case 'linkReference':
        append(node, growing, source, definitions);
        mark('link', defined(node.identifier));
        break;
      case 'strong':
      case 'emphasis':
      case 'delete':
        append(node, growing, source, definitions);
        mark(node.type);
        break;
      default:
        break;
    }
  }
}

/** What a link or an image leads to. */
type Target = Pick<Definition | Link | Image, 'type' | 'url' | 'title' | 'position'>;

/** The title stands last in its node, between signs of its own. */
function titleOf({ type, title, position }: Target, source: string): Visible | undefined {
  if (!title || position === undefined) return undefined;
  let close = (position.end.offset ?? 0) - (type === 'definition' ? 1 : 2);
  while (/\s/u.test(source.charAt(close))) close--;
  const sign = source.charAt(close) === ')' ? '(' : source.charAt(close);
  let open = close - 1;
  while (open > 0 && (source.charAt(open) !== sign || source.charAt(open - 1) === '\\')) open--;
  return { text: title, ...aligned(title, source, open + 1, close), source, marks: [] };
}

/** `$5 and 6$` is money: math has no space inside its signs and no digit behind them. */
function isProse(source: string, span: Span): boolean {
  if (source.charAt(span.start + 1) === '$') return false;
  return (
    /\s/u.test(source.charAt(span.start + 1)) ||
    /\s/u.test(source.charAt(span.end - 2)) ||
    /\d/u.test(source.charAt(span.end))
  );
}

function put(growing: Growing, value: string, source: string, from: number, to: number): void {
  const { starts, ends } = aligned(value, source, from, to);
  growing.text += value;
  for (const start of starts) growing.starts.push(start);
  for (const end of ends) growing.ends.push(end);
}

function putAt(growing: Growing, value: string, start: number, end: number): void {
  growing.text += value;
  growing.starts.push(start);
  growing.ends.push(end);
}

function putFenced(growing: Growing, value: string, source: string, span: Span, fence: string): void {
  let from = span.start;
  while (source.charAt(from) === fence) from++;
  put(growing, value, source, from, span.end);
}
