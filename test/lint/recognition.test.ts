import { describe, expect, test } from 'vitest';
import { recognized } from '../../src/lint/recognition.ts';

const how = (text: string, path: string | undefined, config = {}): string | undefined =>
  recognized({ text, path, isInput: path === undefined }, config);

describe('the type in front matter', () => {
  test.each([
    ['plain', '---\ntype: data-decision\n---\n', 'type'],
    ['in quotation marks', '---\ntitle: T\ntype: "data-decision"\n---\n', 'type'],
    ['in single ones', "---\ntype: 'data-decision' # so\n---\n", 'type'],
    ['with a comment', '---\ntype: data-decision   # a comment\n---\n', 'type'],
    ['under a key in quotation marks', '---\n"type": data-decision\n---\n', 'type'],
    ['in a flow mapping', '---\n{title: T, type: data-decision}\n---\n', 'type'],
    ['behind a byte order mark', '\uFEFF---\ntype: data-decision\n---\n', 'type'],
    ['with carriage returns', '---\r\ntype: data-decision\r\n---\r\n', 'type'],
    ['with blanks behind the fences', '---  \ntype: data-decision\n---\t\n', 'type'],
    ['where the rest does not parse', '---\ntitle: [a\ntype: data-decision\n---\n', 'type'],
    ['twice', '---\ntype: other\ntype: data-decision\n---\n', 'type'],
    ['in TOML', '+++\ntype = "data-decision"\n+++\n', 'type'],
    ['of another document', '---\ntype: adr\n---\n', undefined],
    ['of another document that does not parse', '---\ntype: adr\nx: [\n---\n', undefined],
    ['in a nested mapping', '---\nmeta:\n  type: data-decision\n---\n', undefined],
    ['in an open block', '---\ntype: data-decision\n', undefined],
    ['in the body', 'type: data-decision\n', undefined],
    ['behind a blank line', '\n---\ntype: data-decision\n---\n', undefined],
    ['that only starts alike', '---\ntype: data-decision-draft\n---\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(how(text, 'notes/a.md')).toBe(expected);
  });

  test('another type keeps a file out wherever it stands', () => {
    expect(how('---\ntype: adr\n---\n', 'decisions/a.md')).toBeUndefined();
    expect(how('---\ntype: adr\n---\n', undefined)).toBeUndefined();
    expect(how('---\ntype:\n---\n', 'decisions/a.md')).toBe('path');
  });
});

describe('the path', () => {
  test.each([
    ['decisions/0001-a.md', 'path'],
    ['docs/decisions/2026/a.md', 'path'],
    ['.github/decisions/a.md', 'path'],
    ['a.decision.md', 'path'],
    ['docs/a.decision.md', 'path'],
    ['../team/decisions/a.md', 'path'],
    ['decisions.md', undefined],
    ['docs/a.md', undefined],
    ['decisions/a.txt', undefined],
    ['decisions/README.md', undefined],
    ['decisions/readme.md', undefined],
    ['decisions/Index.MD', undefined],
    ['decisions/template.md', undefined],
    ['decisions/my-template.md', 'path'],
  ])('%s', (path, expected) => {
    expect(how('Text.\n', path)).toBe(expected);
  });

  test('a README that names its type is one', () => {
    expect(how('---\ntype: data-decision\n---\n', 'decisions/README.md')).toBe('type');
  });

  test('the configuration says otherwise', () => {
    const config = { include: ['./data/*.md'], exclude: ['data/old-*.md', 'archive/**'] };
    expect(how('', 'data/a.md', config)).toBe('path');
    expect(how('', 'decisions/a.md', config)).toBeUndefined();
    expect(how('', 'data/old-a.md', config)).toBeUndefined();
    expect(how('---\ntype: data-decision\n---\n', 'archive/a.md', config)).toBeUndefined();
  });
});

test('standard input is always one', () => {
  expect(how('', undefined)).toBe('input');
  expect(recognized({ text: '', path: 'notes/a.md', isInput: true }, {})).toBe('input');
  expect(how('---\ntype: data-decision\n---\n', undefined)).toBe('type');
});
