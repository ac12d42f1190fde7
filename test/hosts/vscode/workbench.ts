// The workbench as a user sees it: what is on the page, by its text and its classes.
import type { Browser, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const PATIENCE = 60_000;

/** As a root without a sandbox, and with nothing asked of the network. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

export function browser(executablePath: string): Promise<Browser> {
  // Vitest ends its workers by a signal, which a handler would hold up.
  return chromium.launch({ executablePath, args: flags, handleSIGTERM: false });
}

export interface Workbench {
  readonly page: Page;
  readonly editors: Locator;
  readonly panel: Locator;
  readonly open: (file: string) => Promise<void>;
  readonly isOpen: (file: string) => Promise<void>;
  readonly command: (title: string) => Promise<void>;
  /** The lines from the end of an editor that stands beside another. */
  readonly end: (file: string) => Promise<readonly string[]>;
  /** Takes a text for an answer that the workbench asks for. */
  readonly answer: (text: string) => Promise<void>;
  /** The lines of the editor with this name that are in sight, from the top, without hints between the words. */
  readonly lines: (file: string) => Promise<readonly string[]>;
  /** What stands between the words of the text, and is not of it. */
  readonly hints: () => Promise<readonly string[]>;
  /** A word of the text, where it has a colour of its own. */
  readonly word: (text: string) => Locator;
  readonly colorOf: (text: string) => Promise<string>;
  /** Underlined places of a severity. */
  readonly squiggles: (severity: 'error' | 'warning') => Locator;
  /** What the panel lists. */
  readonly problems: () => Promise<readonly string[]>;
  /** What is told of a place: a word, or what is underlined. */
  readonly hover: (place: Locator) => Promise<string>;
  /** Takes the pointer away, and what has opened at it. */
  readonly leave: () => Promise<void>;
  /** What the list of quick fixes offers at an underlined place. It stays open. */
  readonly fixes: (squiggle: Locator) => Promise<readonly string[]>;
  readonly take: (fix: string) => Promise<void>;
  /** Types at the end of the text. */
  readonly write: (text: string) => Promise<void>;
  /** Asks for suggestions, and takes one. */
  readonly suggestion: (name: string) => Promise<void>;
  /** Fills in the gaps of a snippet that was just taken. */
  readonly fill: (...gaps: readonly string[]) => Promise<void>;
}

export async function workbench(opened: Browser, url: string, folder: string): Promise<Workbench> {
  const page = await opened.newPage({ viewport: { width: 1120, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}?folder=${encodeURIComponent(folder)}`);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const quick = page.locator('.quick-input-widget');
  const choose = async (text: string, row: string): Promise<void> => {
    await quick.locator('input').first().fill(text);
    await quick.locator('.monaco-list-row', { hasText: row }).first().click();
  };
  const isOpen = async (file: string): Promise<void> => {
    await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await editor(page, file).locator('.view-line').first().waitFor();
  };
  const lines = async (file: string): Promise<readonly string[]> => {
    const found = await editor(page, file)
      .locator('.view-line')
      .evaluateAll((elements) =>
        elements.map((one) => {
          const { top } = one.getBoundingClientRect();
          const own = one.cloneNode(true) as HTMLElement;
          for (const hint of own.querySelectorAll('[class*="dyn-rule"]')) hint.remove();
          return { top, text: own.textContent ?? '' };
        }),
      );
    return found.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00A0', ' '));
  };
  const word = (text: string): Locator => page.locator('.view-line').getByText(text, { exact: true }).first();
  return {
    page,
    editors: page.locator('.part.editor'),
    panel: page.locator('.part.panel'),
    open: async (file) => {
      const tab = page.locator(`.tab[data-resource-name="${file}"]`);
      if (await tab.isVisible()) await tab.click();
      else {
        await page.keyboard.press('Control+P');
        await choose(file, file);
      }
      await isOpen(file);
    },
    isOpen,
    command: async (title) => {
      await page.keyboard.press('F1');
      await choose(`>${title}`, title);
    },
    answer: async (text) => {
      await quick.locator('input').first().fill(text);
      await page.keyboard.press('Enter');
    },
    lines,
    hints: async () => {
      const hints = page.locator('.view-line [class*="dyn-rule"]');
      const texts = await hints.evaluateAll((elements) => elements.map((one) => one.textContent ?? ''));
      return texts.filter(Boolean).map((text) => text.replaceAll('\u00A0', ' '));
    },
    word,
    colorOf: (text) => word(text).evaluate((one) => getComputedStyle(one).color),
    squiggles: (severity) => page.locator(`.monaco-editor .squiggly-${severity}`),
    problems: async () => {
      const rows = page.locator('.markers-panel .monaco-list-row');
      if (!(await rows.first().isVisible())) await page.keyboard.press('Control+Shift+M');
      await rows.first().waitFor();
      return rows.evaluateAll((found) => found.map((one) => one.textContent ?? ''));
    },
    hover: async (place) => {
      const { x, y } = await middle(place);
      // A pointer that has not moved before tells of nothing.
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y, { steps: 3 });
      const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
      await hover.waitFor();
      // As it is seen: its parts are on lines of their own.
      // biome-ignore lint/performance/useDomNodeTextContent: the text of the nodes has no lines.
      return hover.innerText();
    },
    leave: async () => {
      await page.mouse.move(0, 0);
      await page.keyboard.press('Escape');
      await page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
    },
    fixes: async (squiggle) => {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      const ask = async (tries: number): Promise<void> => {
        const { x, y } = await middle(squiggle);
        await page.mouse.click(x, y);
        await page.keyboard.press('Control+.');
        // There are none as long as the last edit is not judged.
        await rows
          .first()
          .waitFor({ timeout: 5000 })
          .catch((error: unknown) => (tries > 0 ? ask(tries - 1) : Promise.reject(error)));
      };
      await ask(5);
      return rows.evaluateAll((found) => found.map((one) => one.textContent ?? ''));
    },
    take: async (fix) => {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      await rows.filter({ hasText: fix }).first().click();
      await rows.first().waitFor({ state: 'hidden' });
    },
    write: async (text) => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text);
    },
    suggestion: async (name) => {
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: name }).first().click();
    },
    end: async (file) => {
      await editor(page, file).click();
      await page.keyboard.press('Control+End');
      return lines(file);
    },
    fill: async (...gaps) => {
      for (const gap of gaps) {
        await page.keyboard.type(gap);
        await page.keyboard.press('Tab');
      }
    },
  };
}

function editor(page: Page, file: string): Locator {
  return page.locator(`.monaco-editor[role="code"]:is([data-uri*="/${file}"], [data-uri*=":${file}"])`);
}

async function middle(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('the place is out of sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
