import { describe, expect, test } from 'vitest';
import { folderOf, run, useCommand } from './command.ts';
import { good, memo } from './documents.ts';

useCommand();

describe('extract', () => {
  const cwd = folderOf({ 'a.md': good, 'b.md': memo, 'plain.md': '# Plain\n', 'adr.md': '---\ntype: adr\n---\n' });

  test('prints one object for one file', () => {
    const { stdout, stderr, status } = run(['extract', 'a.md'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a.md',
      type: 'data-decision',
      title: 'Legal texts in the mixture',
      budget: { value: 3.2e21, unit: 'FLOPs', covers: ['training', 'evaluation'] },
      actions: [{ type: 'include-source', source: 'legal', share: 0.12, before: 'web-only', after: 'web+legal' }],
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('prints large numbers as people write them', () => {
    const { stdout } = run(['extract', 'a.md'], { cwd });
    expect(stdout).toContain('"value": 3.2e21,');
    const half = good.replace('3.2e21 FLOPs', '1.65e15 FLOPs').replace('1.90e10', '1234567890123450');
    const input = half.replace('Legal texts', 'Seen 1650000000000000');
    const printed = run(['extract', '-'], { input }).stdout;
    expect(printed).toContain('"title": "Seen 1650000000000000 in the mixture",\n');
    expect(printed).toContain('"value": 1.65e15,\n');
    expect(JSON.parse(printed)).toMatchObject({ budget: { value: 1.65e15 } });
    expect(JSON.parse(printed).profile[0].L_model.value).toBe(Number('1234567890123450'));
  });

  test('prints an array for several, in the order given', () => {
    const { stdout } = run(['extract', 'b.md', 'a.md'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'b.md', budget: null }, { file: 'a.md' }]);
  });

  test('reads a file that is named, whatever its front matter leaves open', () => {
    expect(JSON.parse(run(['extract', 'plain.md'], { cwd }).stdout)).toMatchObject({
      file: 'plain.md',
      title: 'Plain',
    });
  });

  test('prints positions where they are asked for', () => {
    const { positions } = JSON.parse(run(['extract', '--positions', 'a.md'], { cwd }).stdout);
    expect(positions['/title']).toEqual({ line: 6, column: 3, endLine: 6, endColumn: 29 });
  });

  test('reads standard input', () => {
    expect(JSON.parse(run(['extract', '-'], { input: good }).stdout)).toMatchObject({ file: null });
    expect(JSON.parse(run(['extract', '-', '--stdin-filename', 'x.md'], { input: good }).stdout)).toMatchObject({
      file: 'x.md',
    });
  });

  test('fails for what cannot be read, and prints the others', () => {
    const { stdout, stderr, status } = run(['extract', 'missing.md', 'a.md', 'adr.md'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'a.md' }]);
    expect(stderr).toBe(
      'error: missing.md: There is no such file or folder.\nerror: adr.md: Its front matter names another type than `data-decision`, or the configuration excludes it.\n',
    );
    expect(status).toBe(2);
  });
});
