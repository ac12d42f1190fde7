import type { Decision, FrontMatterProblem } from '../../src/model/decision.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Report, Rule, RuleContext } from '../../src/rule/rule.ts';
import { isUndecided } from '../../src/rule/undecided.ts';
import { shapeReport } from './shape.ts';
import { syntaxReport } from './syntax.ts';
import { valueReport } from './value.ts';

export const frontMatter: Rule = {
  id: 'front-matter',
  requirement: undefined,
  level: 'error',
  formal: true,
  check(context) {
    const { decision, report } = context;
    if (isUndecided(decision)) report(foreign(decision));
    else for (const problem of decision.frontMatter.problems) report(reportOf(problem, context));
  },
};

/** Not judged: its path alone makes it a decision document. */
function foreign({ source, home, frontMatter: { kind, span } }: Decision): Report {
  const ending = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
  const type = `type: data-decision${ending}`;
  const first = span === undefined ? -1 : source.indexOf(ending, span.start);
  const at = kind === 'yaml' && first !== -1 ? first + ending.length : 0;
  const edit = { span: { start: at, end: at }, text: at === 0 ? `---${ending}${type}---${ending}${ending}` : type };
  return {
    message: 'foreign',
    level: 'warn',
    at: home,
    suggestions: kind === 'toml' ? [] : [{ message: 'add-type', edits: [edit] }],
  };
}

function reportOf(problem: FrontMatterProblem, context: RuleContext<unknown>): Report {
  const { source, frontMatter } = context.decision;
  const block = frontMatter.span;
  const { kind, span: at, key = '', detail = '', meant = '', isTaken = false, allowed = [] } = problem;
  switch (kind) {
    case 'syntax':
      return syntaxReport(problem, source, exampleFor('quoted-colon', context));
    case 'toml':
      return { message: 'toml', at, args: { line: yamlLine(source.slice(block?.start, block?.end)) } };
    case 'near-miss': {
      const args = { key: quotable(key), meant };
      return {
        message: 'near-miss',
        at,
        args,
        // Twice the same key would be no YAML.
        suggestions: isTaken ? [] : [{ message: 'rename', args, edits: [{ span: at, text: meant }] }],
      };
    }
    case 'shape':
      return shapeReport(problem, quotable(source.slice(at.start, at.end)));
    case 'value':
      return valueReport(at, key, quotable(detail), allowed);
  }
}

function yamlLine(toml: string): string {
  const [, key = 'type', value = 'data-decision'] = /^\s*([\w-]+)\s*=\s*(\S.*)$/mu.exec(toml.slice(0, 2000)) ?? [];
  return quotable(`${key}: ${value}`);
}
