import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineFrom, baselineText, entriesIn, unknownIn } from '../../src/finding/baseline.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import { filesUnder, textOf } from '../sources.ts';

/** Twenty documents, with and without findings. */
const portfolio: ReadonlyMap<string, string> = new Map(
  [...filesUnder('fixtures/portfolio/decisions', '.md'), ...filesUnder('fixtures/documents', 'decision.md')]
    .slice(0, 20)
    .map((path) => [path, textOf(path)]),
);

function findingsIn(path: string, text: string): readonly Finding[] {
  const reading = read({ text, path: `decisions/${path}`, isInput: false }, {});
  return reading.kind === 'decision' ? judge(reading.decision, { config: {}, path, links: () => 'found' }) : [];
}

const before = new Map([...portfolio].map(([path, text]) => [path, findingsIn(path, text)]));
const baseline = baselineFrom(
  baselineText([...before].flatMap(([path, findings]) => findings.map(({ key }) => ({ path, key })))),
);

/** Where a paragraph of its own may be put: behind a blank line in the body, outside of lists, tables and fences. */
function placesIn(text: string): readonly number[] {
  const [fence] = /^(?:-{3}|\+{3})(?=\n)/u.exec(text) ?? [''];
  const body = fence === '' ? 0 : text.indexOf(`\n${fence}\n`, 3) + 4;
  return [...text.matchAll(/\n\n(?=[A-ZА-ЯЁ])/gu)].map(({ index }) => index + 2).filter((at) => at > body);
}

/** What says of two findings that an author would call them one: what they say, the words and the line they stand on. */
function kindOf({ rule, message, args, span }: Finding, text: string): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.start);
  return [
    rule,
    message,
    JSON.stringify(args),
    text.slice(span.start, span.end),
    text.slice(start, end === -1 ? text.length : end),
  ].join('\n');
}

/** How many findings the new text has more than the old one, of each kind. */
function addedKinds(path: string, text: string): number {
  const counts = new Map<string, number>();
  for (const finding of findingsIn(path, text))
    counts.set(kindOf(finding, text), (counts.get(kindOf(finding, text)) ?? 0) + 1);
  const old = portfolio.get(path) ?? '';
  for (const finding of before.get(path) ?? [])
    counts.set(kindOf(finding, old), (counts.get(kindOf(finding, old)) ?? 0) - 1);
  return [...counts.values()].filter((count) => count > 0).reduce((sum, count) => sum + count, 0);
}

/** Edits that leave every heading where it is. */
const EDITS = {
  paragraph: 'We met on Tuesday.\n\n',
  comment: '<!-- to be read by Ines -->\n\n',
  // A finding that is new wherever it stands.
  vague: 'The crawl has a higher quality than the others, as everybody agrees.\n\n',
  again: 'The crawl has a higher quality than the others, as everybody agrees.\n\nThe crawl is better.\n\n',
};

test('edits hide no new finding and show no old one that they left as it was', () => {
  if (!('baseline' in baseline)) throw new Error('The baseline cannot be read');
  const paths = [...portfolio.keys()].filter((path) => placesIn(portfolio.get(path) ?? '').length > 0);
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    what: fc.constantFrom(...Object.values(EDITS)),
    place: fc.nat(),
    cut: fc.boolean(),
  });
  fc.assert(
    fc.property(edit, ({ path, what, place, cut }) => {
      const old = portfolio.get(path) ?? '';
      const places = placesIn(old);
      const at = places[place % places.length] ?? 0;
      // A paragraph may go in the same edit: what it said is gone, and nothing else.
      const blank = old.indexOf('\n\n', at);
      const end = cut && blank > at ? blank + 2 : at;
      const text = old.slice(0, at) + what + old.slice(end);
      const { fresh } = unknownIn(findingsIn(path, text), baseline.baseline.get(path));
      expect(fresh.length).toBeLessThanOrEqual(addedKinds(path, text));
      const isNew = what === EDITS.vague || what === EDITS.again;
      if (isNew) expect(fresh.some(({ rule }) => rule === 'no-trigger-words')).toBe(true);
      // Words of no weight may stand where an action is to be named: then they are what is new.
      const isOwn = ({ span }: Finding): boolean => at <= span.start && span.end <= at + what.length;
      if (!isNew && !cut) expect(fresh.filter((finding) => !isOwn(finding))).toEqual([]);
    }),
  );
});

test('any entry is read as it was written, and two branches merge line by line', () => {
  const entry = fc.record({ path: fc.string({ unit: 'binary', minLength: 1 }), key: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (ours, theirs) => {
      const [left, right] = [baselineText(ours), baselineText(theirs)];
      // As `merge=union` leaves it: the lines of both, one behind the other.
      const reading = baselineFrom(left + right);
      expect('baseline' in reading && new Set(entriesIn(reading.baseline).map((one) => JSON.stringify(one)))).toEqual(
        new Set([...ours, ...theirs].map((one) => JSON.stringify(one))),
      );
      if ('baseline' in reading) {
        const merged = baselineText(entriesIn(reading.baseline));
        expect(merged).toBe(baselineText([...theirs, ...ours]));
      }
    }),
  );
});
