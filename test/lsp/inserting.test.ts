import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { read } from '../../src/lint/pipeline.ts';
import { folderOf, useCommand } from '../cli/command.ts';
import { after, editorIn, pulling, wholeOf } from './editor.ts';
import { documents, fixtures, opened } from './opened.ts';

useCommand();

const isInsertion = ({ title }: CodeAction): boolean => title.startsWith('Insert the section');

test('a section goes where the template has it, in the language of the document and with its names', async () => {
  const { editor, uri, text } = await opened(documents.ru, 'en');
  const actions = (await editor.actions(uri, wholeOf(text), ['quickfix'])).filter(isInsertion);
  expect(actions.map(({ title }) => title)).toEqual(['Insert the section `Метод оценки`']);
  expect(after(text, actions[0]?.edit)).toBe(
    text.replace('## Действие\n', '## Метод оценки\n\nРежим …; кривая: …; дискретизация: …\n\n## Действие\n'),
  );
});

test('at the end of a document, and with its line ends', async () => {
  const text = documents.en.slice(0, documents.en.indexOf('\n## Risks')).replaceAll('\n', '\r\n');
  const { editor, uri } = await opened(text, 'en');
  const [action] = (await editor.actions(uri, wholeOf(text), ['quickfix'])).filter(isInsertion);
  expect(action?.title).toBe('Insert the section `Risks`');
  expect(after(text, action?.edit)).toBe(`${text.trimEnd()}\r\n\r\n## Risks\r\n\r\n…\r\n`);
});

test('a document of labelled lines gets a labelled line', async () => {
  const text = '---\ntype: data-decision\n---\n\n# T\n\n**Budget (B).** 3.2e21 FLOPs\n\n**Risks.** none known\n';
  const { editor, uri } = await opened(text, 'en');
  const actions = (await editor.actions(uri, wholeOf(text), ['quickfix'])).filter(isInsertion);
  const family = actions.find(({ title }) => title.includes('Predictor family'));
  expect(after(text, family?.edit)).toBe(
    text.replace('**Risks', '**Predictor family (F).** …; architecture: …; tokenizer: …; optimizer: …\n\n**Risks'),
  );
});

test('in every document an insertion adds its section and leaves the rest as it was read', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling, locale: 'en' });
  let count = 0;
  // A list of actions takes long: it judges the document again for each finding.
  for (const [path, text] of fixtures.filter((_, index) => index % 3 === 0)) {
    await editor.open(path, text);
    const before = read({ text, path: 'decisions/1.md', isInput: true }, {});
    for (const action of (await editor.actions(path, wholeOf(text), ['quickfix'])).filter(isInsertion)) {
      const reading = read({ text: after(text, action.edit), path: 'decisions/1.md', isInput: true }, {});
      if (before.kind !== 'decision' || reading.kind !== 'decision') throw new Error(path);
      const kept = Object.keys(before.decision.sections);
      expect(Object.keys(reading.decision.sections), path).toEqual(expect.arrayContaining(kept));
      expect(reading.decision.actions.items.length, path).toBeGreaterThanOrEqual(before.decision.actions.items.length);
      expect(
        reading.decision.profile.rows.map(({ variant }) => variant.value),
        path,
      ).toEqual(expect.arrayContaining(before.decision.profile.rows.map(({ variant }) => variant.value)));
      count++;
    }
  }
  expect(count).toBeGreaterThan(10);
});
