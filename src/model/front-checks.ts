import type { Lexicon } from '../lexicon/lexicon.ts';
import { lowerIsBetter } from './check.ts';
import type { Check } from './decision.ts';
import type { FrontEntry } from './front-objects.ts';
import { measuresIn } from './measure.ts';
import { plainText } from './plain.ts';
import { type Sourced, sourced } from './sourced.ts';

/** `checks:` in the front matter. */
export function frontChecks(entries: readonly FrontEntry[], lexicon: Lexicon): readonly Check[] {
  return entries.flatMap(({ values }): Check[] => {
    const name = values.get('name');
    const text = name === undefined ? undefined : plainText(name);
    if (text === undefined) return [];
    const number = (key: string): Sourced<number> | undefined => {
      const value = values.get(key);
      const [first] = value === undefined ? [] : measuresIn(value.text, lexicon.letters);
      return value === undefined || first === undefined
        ? undefined
        : sourced(first.value, value, first.start, first.end);
    };
    const all = [...values.values()].map((value) => value.text).join('\n');
    return [
      {
        name: text,
        before: number('before'),
        after: number('after'),
        lowerIsBetter: lowerIsBetter(text.value, all, lexicon),
      },
    ];
  });
}
