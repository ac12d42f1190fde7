import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../sources.ts';
import { clean, found, git, repositoryOf, vague, withLine, write } from './changing.ts';
import { useCommand } from './command.ts';

useCommand();

describe('--changed-lines', () => {
  const old = withLine(clean, vague);

  test('reports what stands on changed lines or is new, and not what was there', () => {
    const cwd = repositoryOf({ 'decisions/a.md': old });
    write(cwd, 'decisions/a.md', old.replace('# The leading', 'Before.\n\n# The leading'));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')).toEqual([['decisions/a.md'], 0]);
    write(cwd, 'decisions/a.md', old.replace('a higher quality', 'a higher quality by far'));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')).toEqual([
      ['decisions/a.md', 'decisions/a.md:50 no-trigger-words'],
      1,
    ]);
  });

  test('a cell that a change elsewhere makes wrong', () => {
    const cwd = repositoryOf({ 'decisions/a.md': old });
    write(cwd, 'decisions/a.md', old.replace('|          70.3 |', '|          71.3 |'));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')[0]).toEqual([
      'decisions/a.md',
      'decisions/a.md:33 estimation-recomputed',
      'decisions/a.md:33 profile-total',
    ]);
  });

  test('what a link leads to is part of the change', () => {
    const cwd = repositoryOf({ 'decisions/a.md': clean });
    write(cwd, 'decisions/a.md', withLine(clean, 'More.'));
    write(cwd, 'decisions/runs/most-first.csv', textOf('fixtures/portfolio/runs/least-first.csv'));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')[0]).toHaveLength(3);
    rmSync(join(cwd, 'decisions/runs/most-first.csv'));
    git(cwd, 'add', '--all');
    for (const how of [['--since', 'HEAD'], ['--staged']])
      expect(found(cwd, ...how, '--changed-lines')).toEqual([
        ['decisions/a.md', 'decisions/a.md:41 estimation-artifacts'],
        1,
      ]);
  });

  test('a neighbour line, and the ends of lines in a checkout, change nothing', () => {
    const cwd = repositoryOf({
      'decisions/a.md': withLine(clean, 'Some words of quality\nare here on the next line.'),
    });
    const file = 'decisions/a.md';
    write(cwd, file, withLine(clean, 'Some words of quality\nwere here on the next line.'));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')).toEqual([[file], 0]);
    git(cwd, 'config', 'core.autocrlf', 'true');
    rmSync(join(cwd, file));
    git(cwd, 'checkout', '--quiet', '--', file);
    const text = readFileSync(join(cwd, file), 'utf8');
    expect(text).toContain('\r\n');
    write(cwd, file, `${text}\r\nMore.\r\n`);
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')).toEqual([[file], 0]);
  });

  test('a part that was taken out, and one whose section is changed', () => {
    const cwd = repositoryOf({ 'decisions/a.md': old });
    write(cwd, 'decisions/a.md', old.replace(/\*\*Risks\.\*\*[\s\S]*$/u, ''));
    expect(found(cwd, '--since', 'HEAD', '--changed-lines')[0]).toEqual([
      'decisions/a.md',
      'decisions/a.md:10 risk-stated',
    ]);
    const sections = clean.replace(/\*\*Risks\.\*\*[\s\S]*$/u, '## Risks\n\nNone so far.\n\n## Notes\n\nOne.\n');
    const other = repositoryOf({ 'decisions/a.md': sections.replace('None so far.', '…') });
    expect(found(other)[0]).toEqual(['decisions/a.md', 'decisions/a.md:50 risk-stated']);
    write(other, 'decisions/a.md', sections.replace('None so far.', '…').replace('One.', 'Two.'));
    expect(found(other, '--since', 'HEAD', '--changed-lines')[0]).toEqual(['decisions/a.md']);
    write(other, 'decisions/a.md', sections.replace('None so far.', '—'));
    expect(found(other, '--since', 'HEAD', '--changed-lines')[0]).toEqual([
      'decisions/a.md',
      'decisions/a.md:50 risk-stated',
    ]);
  });
});
