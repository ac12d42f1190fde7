// docs/hooks.md as a user follows it: files to write, commands to give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { remark } from 'remark';
import { root } from './machine.ts';

export interface Recipe {
  readonly title: string;
  /** Content by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
}

/** The sections that give a user something to do. A block whose paragraph before ends with "`name`:" is that file. */
export function recipesOf(page: string): readonly Recipe[] {
  const recipes: { title: string; files: Record<string, string>; commands: string[] }[] = [];
  const { children } = remark().parse(readFileSync(join(root, page), 'utf8'));
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') recipes.push({ title: textIn(node), files: {}, commands: [] });
    const recipe = recipes.at(-1);
    if (node.type !== 'code' || recipe === undefined) continue;
    const name = nameBefore(children[index - 1]);
    if (name !== undefined) recipe.files[name] = `${node.value}\n`;
    else recipe.commands.push(...commandsIn(node));
  }
  return recipes.filter(({ files }) => Object.keys(files).length > 0);
}

function nameBefore(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [name, colon] = node.children.slice(-2);
  return name?.type === 'inlineCode' && colon?.type === 'text' && colon.value === ':' ? name.value : undefined;
}

function commandsIn({ lang, value }: Code): readonly string[] {
  if (lang !== 'sh') throw new Error(`a block of ${lang} that says neither where it goes nor what to run:\n${value}`);
  return value.split('\n');
}

function textIn(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';
}
