import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { withoutMark } from '../../src/lint/pipeline.ts';
import { folderOf } from '../cli/command.ts';
import { filesUnder, textOf } from '../sources.ts';
import { type Editor, editorIn, rangeIn } from './editor.ts';

export const able: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  window: { showDocument: { support: true } },
};

/** A document that says little and says it well, in each language. */
export const documents = {
  en: `---
type: data-decision
id: DD-1
lang: en
---

# More code

## Budget (B)

2.0 EFLOPs; covers: training and evaluation on the held-out sample

## Family (F)

**dense-1B**; architecture: decoder; tokenizer: bpe-32k; optimizer: AdamW; parameters: 1e9; training tokens: 3e8

## Data variants (D_var)

- \`web\`; source: crawl; cleaning: none; format: page; order: random
- \`web+code\`; source: crawl, repositories; cleaning: none; format: page; order: random

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web | 1.90 | 7.20 |
| web+code | 2.71 | 7.21 |

## Estimation

Mode A; curve: validation loss; discretization: every 500 steps; held-out size: 1e8 tokens

Artifacts: [web](runs/web.csv), [web+code](runs/web+code.csv)

## Objective

maximize L_model subject to L_resid ≤ 7.5 Gbit

## Action

- Include source \`code\` in the mixture with share 0.12: \`web\` → \`web+code\`

## Transfer check

- CodeOOD: 41.2 → 44.0
- PerplexityOOD (lower is better): 9.0 → 9.5

## Risks

- web+code has licences to watch.
`,
  ru: `---
type: data-decision
id: DD-1
lang: ru
---

# Больше кода

## Бюджет (B)

20 ПФЛОП-дней; входит в бюджет: обучение

## Семейство (F)

**dense-1B**; архитектура: декодер; токенизатор: bpe-32k; оптимизатор: AdamW

## Варианты данных (D_var)

- \`веб\`; источник: обход; очистка: нет; формат: страница; порядок: случайный
- \`веб+код\`; источник: обход, репозитории; очистка: нет; формат: страница; порядок: случайный

## Профиль

| D_var | L_model, Гбит | L_resid, Гбит |
| --- | --- | --- |
| веб | 1,90 | 7,20 |
| веб+код | 2,71 | 7,21 |

## Действие

- Включить источник \`код\` в смесь с долей 0,12: \`веб\` → \`веб+код\`

## Проверка переносимости

- КодООД: 41,2 → 44,0

## Риски

- 🙂 Варианту веб+код нужны лицензии; качество.
`,
} as const;

export interface Opened {
  readonly editor: Editor;
  readonly uri: string;
  readonly text: string;
  /** A place by words of the text, and how far behind their beginning it is. */
  readonly at: (words: string, behind?: number) => { readonly line: number; readonly character: number };
}

interface Running {
  readonly cwd: string;
  readonly editor: Editor;
  count: number;
}

const running = new Map<string, Promise<Running>>();

async function runningIn(locale: string, capabilities: ClientCapabilities): Promise<Running> {
  const cwd = folderOf({ '.git/HEAD': '' });
  return { cwd, editor: await editorIn({ cwd, locale, capabilities, folders: [cwd] }), count: 0 };
}

/** A document of a repository, open in an editor of a language: one editor for all documents. */
export async function opened(text: string, locale: string, capabilities: ClientCapabilities = able): Promise<Opened> {
  const key = `${locale} ${JSON.stringify(capabilities)}`;
  const kept = running.get(key) ?? runningIn(locale, capabilities);
  running.set(key, kept);
  const known = await kept;
  const { cwd, editor } = known;
  const uri = pathToFileURL(join(cwd, `decisions/${++known.count}.md`)).href;
  await editor.open(uri, text);
  return {
    editor,
    uri,
    text,
    at: (words, behind = 0) => {
      const found = text.indexOf(words);
      if (found === -1) throw new Error(`no ${words}`);
      return rangeIn(text, { start: found + behind, end: found + behind }).start;
    },
  };
}

/** Whole documents and the portfolio. */
export const fixtures: readonly (readonly [path: string, text: string])[] = [
  ...filesUnder('fixtures/documents', 'decision.md'),
  ...filesUnder('fixtures/portfolio/decisions', '.md'),
].map((path) => [path, withoutMark(textOf(path))]);
