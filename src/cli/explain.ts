import { rules } from '../../rules/index.ts';
import { pagesIn } from '../lint/pages.ts';
import { summaryOf } from '../report/rule-page.ts';
import type { Style } from '../report/style.ts';
import type { Rule } from '../rule/rule.ts';
import { unknownWord } from './arguments.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

/** `data-decision explain [RULE]`: the rule's page, or the table of rules. */
export async function explain({ given, wording, style, print, fail }: Session): Promise<Status> {
  const pages = await pagesIn(wording.locale);
  const [name, ...more] = given.operands.map((operand) => operand.replace(/^data-decision:/, ''));
  if (more.length > 0) fail({ id: 'cli.usage.one-rule' });
  if (more.length > 0) return 2;
  if (name === undefined) {
    print(table(rules, pages, style));
    return 0;
  }
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined) {
    const { id, args } = unknownWord(
      'rule',
      name,
      rules.map((one) => one.id),
    );
    fail({ id: `cli.usage.${id}`, args });
    return 2;
  }
  const facts = wording.sentence('cli.explain.facts', {
    level: wording.sentence(`cli.explain.level.${rule.level}`),
    requirement: rule.requirement ?? wording.sentence('cli.explain.none'),
  });
  print(page(pages[rule.id] ?? `# ${rule.id}\n`, facts, style));
  return 0;
}

/** The page as it stands in the repository, its headings and code set off. */
function page(markdown: string, facts: string, style: Style): string {
  let fence = '';
  const lines = markdown
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === '' || line === fence)) {
        fence = fence === '' ? mark : '';
        return style.dim(line);
      }
      if (fence !== '') return line;
      if (index === 0) return `${style.bold(line)}\n\n${style.dim(facts)}`;
      return line.startsWith('#') ? style.bold(line) : style.prose(line);
    });
  return `${lines.join('\n')}\n`;
}

/** Rule, requirement, level and the page's first sentence, in columns. */
function table(all: readonly Rule[], pages: Readonly<Record<string, string>>, style: Style): string {
  const rows = all.map(
    ({ id, requirement, level }) => [id, requirement ?? '–', level, summaryOf(pages[id] ?? '')] as const,
  );
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second, third] = [width(0), width(1), width(2)];
  const indent = first + second + third + 6;
  return rows
    .map(([id, requirement, level, summary]) => {
      const cells = `${style.bold(id.padEnd(first))}  ${requirement.padEnd(second)}  ${level.padEnd(third)}`;
      return `${cells}  ${style.prose(style.wrapped(summary, indent))}\n`;
    })
    .join('');
}
