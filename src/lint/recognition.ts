import { frontMatterEnd } from '../text/blocks.ts';
import { limits } from '../text/limits.ts';
import { jsonOf, valueAt, yamlIn } from '../tree/yaml.ts';
import { type Config, defaults } from './config.ts';
import { matches } from './glob.ts';

export interface Candidate {
  readonly text: string;
  /** With `/`, from the folder that the configuration's globs are from; undefined where there is no file. */
  readonly path: string | undefined;
  /** Standard input, an unsaved buffer: always a decision document, unless its front matter names another type. */
  readonly isInput: boolean;
}

export type Recognized = 'type' | 'path' | 'input';

const TYPE = 'data-decision';
const LEFT_OUT = /(?:^|\/)(?:readme|index|template)\.md$/iu;

/** What makes a file a decision document; undefined where it is none. */
export function recognized({ text, path, isInput }: Candidate, { include, exclude }: Config): Recognized | undefined {
  if (path !== undefined && matches(path, exclude ?? defaults.exclude)) return undefined;
  const type = typeOf(text);
  if (type === TYPE) return 'type';
  if (type !== undefined) return undefined;
  if (isInput) return 'input';
  return path !== undefined && !LEFT_OUT.test(path) && matches(path, include ?? defaults.include) ? 'path' : undefined;
}

const LINE = /^["']?type["']?[ \t]*[:=][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#[{&*!|>][^\n#]*))?[ \t]*(?:#.*)?$/gmu;

/** The type that front matter names, also where the rest of it does not parse. */
function typeOf(text: string): string | undefined {
  const block = frontMatterOf(text);
  if (block === undefined || !block.includes('type')) return undefined;
  const lines = [...block.matchAll(LINE)].flatMap(
    ([, double, single, plain]) => double ?? single ?? plain?.trim() ?? [],
  );
  if (lines.length > 0) return lines.includes(TYPE) ? TYPE : lines[0] || undefined;
  const type = jsonOf(valueAt(yamlIn(block, 0, block).root, 'type'));
  return typeof type === 'string' && type !== '' ? type : undefined;
}

/** What stands between the fences of YAML (or TOML) at the very start. */
function frontMatterOf(text: string): string | undefined {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const end = frontMatterEnd(source);
  if (end === 0 || end > limits.frontMatter) return undefined;
  const lines = source.slice(0, end).split(/\r\n|\r|\n/u);
  return lines.slice(1, -1).join('\n');
}
