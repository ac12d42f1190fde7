import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../machine.ts';

/** Takes the part of the page that holds these elements, down to some height; UPDATE_PICTURES=1 puts it into the extension. */
export type Picture = (name: string, parts: readonly Locator[], height?: number) => Promise<void>;

export function picturesOf(page: Page, folder: string): Picture {
  const to = process.env['UPDATE_PICTURES'] === '1' ? join(root, 'editors', 'vscode', 'images') : folder;
  mkdirSync(to, { recursive: true });
  return async (name, parts, height) => {
    const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
    const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
    const whole = Math.max(...boxes.map((box) => box.y + box.height)) - y;
    const clip = { x, y, width, height: Math.min(height ?? whole, whole) };
    await page.screenshot({ path: join(to, `${name}.png`), clip, animations: 'disabled', caret: 'hide' });
  };
}
